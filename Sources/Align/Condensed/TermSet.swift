/// A set of terms: a flag for each.
struct TermSet {
  private var flags: [Bool]

  /// - Parameter count: how many terms there are.
  init(count: Int) { flags = [Bool](repeating: false, count: count) }

  init(_ terms: some Sequence<Int>, count: Int) {
    self.init(count: count)
    for term in terms { flags[term] = true }
  }

  mutating func insert(_ term: Int) { flags[term] = true }

  func contains(_ term: Int) -> Bool { flags[term] }

  /// Ascending.
  var members: [Int] { flags.indices.filter { flags[$0] } }
}
