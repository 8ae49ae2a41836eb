/// Lists of small numbers, one behind the other.
struct NumberLists: Sendable {
  private var numbers: [Int32] = []
  /// Where each list begins, and the end.
  private var starts: [Int32] = [0]

  var count: Int { starts.count - 1 }

  /// Makes room for so many lists of so many numbers in all.
  mutating func reserve(_ lists: Int, numbers count: Int) {
    numbers.reserveCapacity(count)
    starts.reserveCapacity(lists + 1)
  }

  mutating func append(_ list: some Collection<Int>) {
    for number in list { numbers.append(Int32(number)) }
    starts.append(Int32(numbers.count))
  }

  /// For each number the lists that it stands in, in order.
  func turned() -> NumberLists {
    let most = Int(numbers.max() ?? -1)
    var turned = NumberLists()
    turned.starts = Array(repeating: 0, count: most + 2)
    for number in numbers { turned.starts[Int(number) + 1] += 1 }
    for number in 0..<most + 1 { turned.starts[number + 1] += turned.starts[number] }
    var next = turned.starts
    turned.numbers = Array(repeating: 0, count: numbers.count)
    for list in 0..<count {
      for place in places(list) {
        let number = Int(numbers[place])
        turned.numbers[Int(next[number])] = Int32(list)
        next[number] += 1
      }
    }
    return turned
  }

  private func places(_ list: Int) -> Range<Int> {
    guard list >= 0, list < count else { return 0..<0 }
    return Int(starts[list])..<Int(starts[list + 1])
  }

  subscript(list: Int) -> [Int] { places(list).map { Int(numbers[$0]) } }

  /// Hands on the numbers of a list.
  func forEach(_ list: Int, _ body: (Int) -> Void) {
    for place in places(list) { body(Int(numbers[place])) }
  }

  func first(_ list: Int) -> Int? { places(list).first.map { Int(numbers[$0]) } }

  /// The lists that the numbers of a list tell, joined.
  func joined(_ list: Int, _ others: NumberLists) -> [Int] {
    let places = places(list)
    if places.count == 1 { return others[Int(numbers[places.lowerBound])] }
    return places.flatMap { others[Int(numbers[$0])] }
  }

  /// Hands on the numbers of those lists.
  func forEachJoined(_ list: Int, _ others: NumberLists, _ body: (Int) -> Void) {
    for place in places(list) {
      for other in others.places(Int(numbers[place])) { body(Int(others.numbers[other])) }
    }
  }

  /// The least and the greatest number of those lists.
  func reach(_ list: Int, _ others: NumberLists) -> ClosedRange<Int>? {
    var reach: ClosedRange<Int>?
    forEachJoined(list, others) { number in
      reach = min(reach?.lowerBound ?? number, number)...max(reach?.upperBound ?? number, number)
    }
    return reach
  }
}
