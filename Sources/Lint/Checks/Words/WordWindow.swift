internal import Text

/// The last seven words of a clause, the latest last.
struct WordWindow {
  private static let most = 7

  // A ring: places count on from the first word of the clause.
  private var ranges = InlineArray<8, TextRange>(repeating: TextRange(0, 0))
  /// The length and the first letter of each word, told in both cases as one.
  private var signs = InlineArray<8, UInt64>(repeating: 0)
  private var total = 0

  var count: Int { min(total, Self.most) }

  subscript(index: Int) -> TextRange { ranges[place(index)] }

  func words(_ indices: Range<Int>) -> [TextRange] { indices.map { self[$0] } }

  /// - Parameter first: the word's first byte.
  mutating func append(_ word: TextRange, folding first: UInt8) {
    ranges[total & 7] = word
    signs[total & 7] = UInt64(word.count) << 8 | UInt64(first | 0x20)
    total += 1
  }

  mutating func removeAll() { total = 0 }

  mutating func keepLast(_ length: Int) {
    let (kept, signs) = (ranges, signs)
    for index in 0..<length {
      ranges[index] = kept[(total - length + index) & 7]
      self.signs[index] = signs[(total - length + index) & 7]
    }
    total = length
  }

  /// Whether two words may be the same.
  func isAlike(_ a: Int, _ b: Int) -> Bool { signs[place(a)] == signs[place(b)] }

  /// Whether the latest word may be one of the three before it.
  var mayRepeat: Bool {
    let latest = signs[(total - 1) & 7]
    for back in 2...4 where total >= back && signs[(total - back) & 7] == latest { return true }
    return false
  }

  private func place(_ index: Int) -> Int { (total - count + index) & 7 }
}
