internal import Text

/// Finds the places of a range of a text where a form of some tries may begin: where a word or an
/// ideograph does, and nothing speaks against it.
///
/// It reads stretch by stretch: what it has just read is near at hand for those who look closer.
struct TermOpenings {
  /// Begins with the offsets that were found in the stretch that was read last.
  private var places: [UInt32]
  private var count = 0
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
    places = Array(repeating: 0, count: min(Self.stretch, range.count))
  }

  /// Offsets in the stretch that was read last, in ascending order.
  var found: ArraySlice<UInt32> { places[..<count] }

  /// Reads on.
  ///
  /// - Returns: false at the end of the range.
  mutating func read(_ text: Span<UInt8>) -> Bool {
    count = 0
    guard end < limit else { return false }
    // Of their own: as parts of this they would be looked up for each word.
    let sieve = sieve
    var places: [UInt32] = []
    swap(&places, &self.places)
    var found = places.mutableSpan
    var (at, count, isInWord) = (end, 0, isInWord)
    let stop = min(limit, at + Self.stretch)
    while at < stop {
      let word = WordBytes.word(text, at)
      let lead = UInt8(truncatingIfNeeded: word)
      // Written before it is known whether it stands: a branch would often be guessed wrong.
      found[count] = UInt32(truncatingIfNeeded: at)
      if lead < 0x80 {
        let others = EightBytes.others(in: word)
        let bits = others.trailingZeroBitCount & ~7
        if bits == 0 {
          let key = StartKey(ascii: word, others: others)
          if sieve.opensWithMark, sieve.mayHold(key) { count &+= 1 }
          isInWord = false
          at &+= 1
        } else {
          if !isInWord, sieve.mayHold(ascii: word, others: others) { count &+= 1 }
          // Mostly one space stands behind a word.
          isInWord = sieve.opensWithMark || (word &>> UInt64(bits)) & 0xFF != 0x20
          at &+= isInWord ? bits >> 3 : bits >> 3 &+ 1
        }
      } else if StartKey.isIdeograph(lead) {
        count &+= sieve.mayHold(ideographs: StartKey.keyOfIdeographs(word)) ? 1 : 0
        isInWord = false
        at &+= 3
      } else if !sieve.opensWithMark, Self.isMark(lead, at, text) {
        isInWord = false
        at &+= 3
      } else {
        let isWord = WordEdge.isWord(at: at, in: text)
        if !(isWord && isInWord) { count &+= 1 }
        isInWord = isWord
        at &+= WordEdge.length(lead)
      }
    }
    swap(&places, &self.places)
    (end, self.count, self.isInWord) = (at, count, isInWord)
    return true
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
