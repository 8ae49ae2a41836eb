internal import ICU
internal import Text

/// Reads the words of a document, every spelling once.
struct WordIndexBuilder {
  private let document: Document
  private(set) var uses: [WordEntries.Use] = []
  private(set) var wordSegments: RisingNumbers
  /// The first word that begins in each stretch of the text or behind it.
  private(set) var marks: [UInt32] = []
  private(set) var numbers = StretchNumbers()
  private var spellings: StretchNumbers
  /// What is known of each spelling, wherever it stands.
  private var known: [WordEntries.Use] = []
  /// The same of spellings that were met last; a few hundred make up most of a text.
  private var latest = [Spelling](repeating: Spelling(), count: Self.slots)
  /// A power of two.
  private static let slots = 4096

  /// A spelling of sixteen bytes at most, and what is known of it.
  private struct Spelling {
    var first: UInt64 = 0
    /// Its last eight bytes, some of which may be among the first; 0 where it has less than eight.
    var last: UInt64 = 0
    var count: UInt32 = 0
    var use = WordEntries.Use(form: 0, isCapitalised: false)

    static let longest = 16
  }

  init(_ document: Document) {
    self.document = document
    spellings = StretchNumbers(document.text)
    wordSegments = RisingNumbers(count: document.words.count)
  }

  mutating func read() {
    let segments = document.segments
    let text = document.text
    let words = document.words
    // A list of its own: as a part of the builder it would be looked up for each word.
    var uses: [WordEntries.Use] = []
    uses.reserveCapacity(words.count)
    var segment = 0
    var bounds = Self.bounds(segment, segments)
    // Words of the segment, or of what stands before it, that are not noted as yet.
    var pending = 0
    var opened = -1
    var previous: UInt32 = 0
    var nextMark: UInt32 = 0
    for word in words {
      let range = word.range
      while nextMark <= range.start {
        marks.append(UInt32(uses.count))
        nextMark += WordEntries.stretch
      }
      while bounds.end <= range.start {
        wordSegments.append(segment, places: pending)
        (segment, pending) = (segment + 1, 0)
        bounds = Self.bounds(segment, segments)
      }
      let isInside = bounds.contains(range)
      // Mostly one space stands before a word.
      let isMarked = previous + 1 < range.start && Self.opens(text, previous, range.start)
      let opens = isInside && (isMarked || opened != segment)
      uses.append(use(range, of: text.span).standing(opensSentence: opens, isInSegment: isInside))
      pending += 1
      if isInside { opened = segment }
      previous = range.end
    }
    wordSegments.append(segment, places: pending)
    self.uses = uses
  }

  /// The range of a segment; behind the last one, what no word stands in.
  private static func bounds(_ segment: Int, _ segments: [Segment]) -> TextRange {
    segment < segments.count ? segments[segment].range : TextRange(UInt32.max, UInt32.max)
  }

  @inline(__always)
  private mutating func use(_ range: TextRange, of text: Span<UInt8>) -> WordEntries.Use {
    let count = range.count
    if count > Spelling.longest { return spelling(range) }
    let bytes = range.indices
    let isShort = count < 8
    let first = isShort ? EightBytes.word(text, bytes) : EightBytes.word(text, bytes.lowerBound)
    let last = isShort ? 0 : EightBytes.word(text, bytes.upperBound - 8)
    let mixed = (first ^ last &* 31 ^ first >> 32) &* 0x9E37_79B9_7F4A_7C15
    let slot = Int(truncatingIfNeeded: mixed >> 48) & (Self.slots - 1)
    let known = latest[slot]
    if known.first == first, known.last == last, known.count == count { return known.use }
    let use = spelling(range)
    latest[slot] = Spelling(first: first, last: last, count: UInt32(count), use: use)
    return use
  }

  private mutating func spelling(_ range: TextRange) -> WordEntries.Use {
    let number = spellings.number(of: range)
    if number < known.count { return known[number] }
    let raw = Array(document.text[range.indices])
    var folded = FoldedText(raw).bytes
    if folded.suffix(2).elementsEqual("'s".utf8) { folded.removeLast(2) }
    let spelling = WordEntries.Use(
      form: numbers.number(adding: folded), isCapitalised: Self.isCapital(raw))
    known.append(spelling)
    return spelling
  }

  /// Whether bytes begin with a capital.
  private static func isCapital(_ raw: [UInt8]) -> Bool {
    if let first = raw.first, first < 0x80 { return (0x41...0x5A).contains(first) }
    return String(decoding: raw, as: UTF8.self).unicodeScalars.first?.properties.isUppercase
      ?? false
  }

  /// Whether a colon or an opening quotation mark stands between two words.
  private static func opens(_ text: [UInt8], _ start: UInt32, _ end: UInt32) -> Bool {
    let between = text.span.extracting(Int(start)..<Int(end))
    for at in between.indices where isOpener(between, at) { return true }
    return between[between.count - 1] == UInt8(ascii: "\"")
  }

  /// Whether a colon or an opening mark begins at an offset: `:`, ：, “, „, «, 「, 『.
  private static func isOpener(_ text: Span<UInt8>, _ at: Int) -> Bool {
    switch text[at] {
    case 0x3A: return true
    case 0xC2: return at + 1 < text.count && text[at + 1] == 0xAB
    case 0xE2, 0xE3, 0xEF:
      guard at + 2 < text.count else { return false }
      switch (text[at], text[at + 1], text[at + 2]) {
      case (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9E), (0xE3, 0x80, 0x8C), (0xE3, 0x80, 0x8E),
        (0xEF, 0xBC, 0x9A):
        return true
      default: return false
      }
    default: return false
    }
  }
}
