/// The places of a text where a form of some tries may begin: where a word or an ideograph does, and
/// nothing speaks against it.
enum TermOpenings {
  /// Offsets, in ascending order.
  static func find(in text: Span<UInt8>, _ sieve: TermSieve) -> [UInt32] {
    var found: [UInt32] = []
    found.reserveCapacity(text.count / 32)
    var at = 0
    var isInWord = false
    while at < text.count {
      let byte = text[at]
      if byte < 0x80 {
        let isWord = WordEdge.isWord(ascii: byte)
        let opens = isWord ? !isInWord : sieve.opensWithMark
        if opens, mayOpen(ascii: byte, at, text, sieve) { found.append(UInt32(at)) }
        isInWord = isWord
        at += 1
        if isWord { at = endOfWord(text, from: at) }
      } else if TermSieve.isIdeograph(byte), at + 2 < text.count {
        if sieve.mayHoldIdeograph(at: at, in: text) { found.append(UInt32(at)) }
        isInWord = false
        at += 3
      } else if isIdle(byte, at, text), !sieve.opensWithMark {
        isInWord = false
        at += 3
      } else {
        let isWord = WordEdge.isWord(at: at, in: text)
        if !(isWord && isInWord) { found.append(UInt32(at)) }
        isInWord = isWord
        at += WordEdge.length(byte)
      }
    }
    return found
  }

  /// The end of letters and digits of ASCII.
  @inline(__always)
  private static func endOfWord(_ text: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at < text.count, WordEdge.isWord(ascii: text[at]) { at &+= 1 }
    return at
  }

  @inline(__always)
  private static func mayOpen(
    ascii byte: UInt8, _ at: Int, _ text: Span<UInt8>, _ sieve: TermSieve
  ) -> Bool {
    let next = at + 1 < text.count ? text[at + 1] : 0x20
    // A mark may follow that makes another letter of the second one.
    return next >= 0x80 || sieve.mayHold(byte, next) || at + 2 < text.count && text[at + 2] >= 0xCC
  }

  /// Whether three bytes are a mark of general, Chinese or full-width punctuation.
  @inline(__always)
  private static func isIdle(_ lead: UInt8, _ at: Int, _ text: Span<UInt8>) -> Bool {
    guard at + 2 < text.count else { return false }
    return switch (lead, text[at + 1]) {
    case (0xE2, 0x80), (0xE3, 0x80): true
    case (0xEF, 0xBC), (0xEF, 0xBD): !WordEdge.isWord(at: at, in: text)
    default: false
    }
  }
}
