internal import Text

/// The last seven words of a clause, the latest last.
struct WordWindow {
  private static let most = 7

  // A ring: places count on from the first word of the clause.
  private var ranges = InlineArray<8, TextRange>(repeating: TextRange(0, 0))
  /// The length and the first letter of the latest words, told in both cases as one; 0 for none.
  // Single values: every word of a text comes by.
  private var latest: UInt64 = 0
  private var one: UInt64 = 0
  private var two: UInt64 = 0
  private var three: UInt64 = 0
  private var total = 0

  var count: Int { min(total, Self.most) }

  subscript(index: Int) -> TextRange { ranges[(total - count + index) & 7] }

  func words(_ indices: Range<Int>) -> [TextRange] { indices.map { self[$0] } }

  /// - Parameter first: the word's first byte.
  mutating func append(_ word: TextRange, folding first: UInt8) {
    ranges[total & 7] = word
    (three, two, one) = (two, one, latest)
    latest = UInt64(word.count) << 8 | UInt64(first | 0x20)
    total += 1
  }

  mutating func removeAll() {
    total = 0
    (latest, one, two, three) = (0, 0, 0, 0)
  }

  mutating func keepLast(_ length: Int) {
    let kept = words(count - length..<count)
    for (index, word) in kept.enumerated() { ranges[index] = word }
    total = length
    if length < 3 { two = 0 }
    if length < 2 { one = 0 }
    three = 0
  }

  /// Whether the latest word may be one of the three before it.
  var mayRepeat: Bool { latest == one || latest == two || latest == three }
}
