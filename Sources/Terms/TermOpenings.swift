internal import Text

/// Finds the places of a range of a text where a form of some tries may begin: where a word or an
/// ideograph does, and nothing speaks against it.
///
/// It reads stretch by stretch: what it has just read is near at hand for those who look closer.
struct TermOpenings {
  /// Offsets in the stretch that was read last, in ascending order.
  private(set) var found: [UInt32] = []
  private let sieve: TermSieve
  /// The end of what was read, and of what is to be read.
  private var end: Int
  private let limit: Int
  private var isInWord = false
  /// In bytes.
  private static let stretch = 1 << 14

  init(_ sieve: TermSieve, in range: TextRange) {
    self.sieve = sieve
    (end, limit) = (Int(range.start), Int(range.end))
  }

  /// Reads on.
  ///
  /// - Returns: false at the end of the range.
  mutating func read(_ text: Span<UInt8>) -> Bool {
    found.removeAll(keepingCapacity: true)
    guard end < limit else { return false }
    var (at, isInWord) = (end, isInWord)
    let stop = min(limit, at + Self.stretch)
    while at < stop {
      let word = WordBytes.word(text, at)
      let lead = UInt8(truncatingIfNeeded: word)
      if WordEdge.isWord(ascii: lead) {
        let others = WordBytes.others(in: word)
        if !isInWord, mayHold(word, others) { found.append(UInt32(at)) }
        isInWord = true
        at &+= others.trailingZeroBitCount >> 3
      } else if lead < 0x80 {
        if sieve.opensWithMark, sieve.mayHold(StartKey(at: at, in: text)) {
          found.append(UInt32(at))
        }
        isInWord = false
        at &+= 1
      } else if StartKey.isIdeograph(lead) {
        if sieve.mayHold(ideographs: StartKey.keyOfIdeographs(word)) { found.append(UInt32(at)) }
        isInWord = false
        at &+= 3
      } else if !sieve.opensWithMark, Self.isMark(lead, at, text) {
        isInWord = false
        at += 3
      } else {
        let isWord = WordEdge.isWord(at: at, in: text)
        if !(isWord && isInWord) { found.append(UInt32(at)) }
        isInWord = isWord
        at += WordEdge.length(lead)
      }
    }
    (end, self.isInWord) = (at, isInWord)
    return true
  }

  /// Whether a form may begin with a word of ASCII; `others` has the high bits of what is no part of
  /// it.
  @inline(__always)
  private func mayHold(_ word: UInt64, _ others: UInt64) -> Bool {
    switch StartKey(ascii: word, others: others) {
    case .word(let key), .plain(let key): sieve.mayHold(plain: key)
    default: true
    }
  }

  /// Whether three bytes are a mark of general, Chinese or full-width punctuation.
  @inline(__always)
  private static func isMark(_ lead: UInt8, _ at: Int, _ text: Span<UInt8>) -> Bool {
    guard at + 2 < text.count else { return false }
    return switch (lead, text[at + 1]) {
    case (0xE2, 0x80), (0xE3, 0x80): true
    case (0xEF, 0xBC), (0xEF, 0xBD): !WordEdge.isWord(at: at, in: text)
    default: false
    }
  }
}
