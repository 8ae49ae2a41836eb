/// Numbers from 0, none less than the one before it, most of them alike: the segments of words, the
/// pages that words stand on.
///
/// Where each number begins, and the number at every sixteenth place, take a fraction of what a
/// number for each place does.
// Its name is usable from inlined code, or nothing of it would be inlined in other modules.
@usableFromInline
package struct RisingNumbers: Sendable {
  /// The first place of each number, or of the next one that stands.
  @usableFromInline private(set) var firstPlaces: [UInt32] = []
  /// The number at every sixteenth place.
  @usableFromInline private(set) var marks: [UInt32] = []
  @usableFromInline package private(set) var count = 0

  package init() {}

  /// - Parameter count: how many numbers there will be, roughly.
  package init(count: Int) { marks.reserveCapacity(count / 16 + 1) }

  /// - Parameter places: how many there are of the number.
  package mutating func append(_ number: Int, places: Int = 1) {
    while firstPlaces.count <= number { firstPlaces.append(UInt32(count)) }
    count += places
    while marks.count * 16 < count { marks.append(UInt32(number)) }
  }

  /// The numbers are less.
  @inlinable package var limit: Int { firstPlaces.count }

  /// The places of a number.
  @inlinable package func places(of number: Int) -> Range<Int> {
    let end = number + 1 < firstPlaces.count ? Int(firstPlaces[number + 1]) : count
    return Int(firstPlaces[number])..<end
  }

  @inlinable package subscript(place: Int) -> Int {
    var number = Int(marks[place >> 4])
    while number + 1 < firstPlaces.count, firstPlaces[number + 1] <= place { number += 1 }
    return number
  }
}
