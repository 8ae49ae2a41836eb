/// Numbers sequences of two numbers or more, in the order in which they are first asked for.
struct WordSequences {
  /// A number for each sequence, by that of all but its last and by the last.
  private var nodes = KeyNumbers()
  /// The number of each node; -1 for those that only begin sequences.
  private var numbers: [Int] = []
  private(set) var count = 0
  /// How many are numbered at most.
  var most = Int.max

  /// Nil for a sequence that is not numbered, where there are enough.
  mutating func number(of words: some Sequence<UInt32>) -> Int? {
    // The first word stands for itself; nodes are told from words by the top bit.
    var at: UInt64?
    var node = -1
    for word in words {
      guard let head = at else {
        at = UInt64(word)
        continue
      }
      node = self.node(behind: head, word)
      at = UInt64(node) | 1 << 31
    }
    guard node >= 0 else { return nil }
    if numbers[node] < 0, count < most {
      numbers[node] = count
      count += 1
    }
    return numbers[node] < 0 ? nil : numbers[node]
  }

  private mutating func node(behind head: UInt64, _ word: UInt32) -> Int {
    let node = nodes.number(of: head << 32 | UInt64(word))
    if node == numbers.count { numbers.append(-1) }
    return node
  }
}
