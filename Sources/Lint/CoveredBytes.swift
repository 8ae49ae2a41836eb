internal import Text

/// The bytes of a text that some ranges cover, a bit each: made fast of many ranges in any order.
struct CoveredBytes: Sendable {
  private var words: [UInt64]

  /// - Parameter count: bytes of the text.
  init(_ ranges: some Sequence<TextRange>, of count: Int) {
    words = Array(repeating: 0, count: count / 64 + 1)
    insert(ranges)
  }

  mutating func insert(_ ranges: some Sequence<TextRange>) {
    for range in ranges {
      Self.forEachWord(of: range) {
        words[$0] |= $1
        return true
      }
    }
  }

  func overlaps(_ range: TextRange) -> Bool {
    var isFree = true
    Self.forEachWord(of: range) {
      isFree = words[$0] & $1 == 0
      return isFree
    }
    return !isFree
  }

  /// Visits the words that hold bits of a range, with these bits, as long as that is asked for.
  @inline(__always)
  private static func forEachWord(of range: TextRange, _ body: (Int, UInt64) -> Bool) {
    var at = Int(range.start)
    while at < Int(range.end) {
      let (word, bit) = (at >> 6, UInt64(at & 63))
      let count = min(64 - Int(bit), Int(range.end) - at)
      if !body(word, (UInt64.max &>> UInt64(64 - count)) &<< bit) { return }
      at += count
    }
  }
}
