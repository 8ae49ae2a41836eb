/// The places in a list by a number that each has: those of one number together, in order (counting
/// sort).
package struct Buckets: Sendable {
  private let places: [UInt32]
  /// Where the places of each number begin, and the end.
  private let starts: [UInt32]

  /// Of nothing.
  package init() { (places, starts) = ([], [0]) }

  /// - Parameters:
  ///   - places: how many places there are.
  ///   - count: the numbers are less.
  ///   - number: that of a place.
  package init(places: Int, count: Int, by number: (Int) -> Int) {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for place in 0..<places { starts[number(place) + 1] += 1 }
    for number in 0..<count { starts[number + 1] += starts[number] }
    var next = starts
    var sorted = [UInt32](repeating: 0, count: places)
    for place in 0..<places {
      let number = number(place)
      sorted[Int(next[number])] = UInt32(place)
      next[number] += 1
    }
    self.places = sorted
    self.starts = starts
  }

  /// The numbers are less.
  package var count: Int { starts.count - 1 }

  /// None for a number that is out of range.
  package subscript(number: Int) -> ArraySlice<UInt32> {
    guard number >= 0, number + 1 < starts.count else { return [] }
    return places[Int(starts[number])..<Int(starts[number + 1])]
  }
}
