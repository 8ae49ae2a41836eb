internal import Text

/// The capitalised words of a text in Latin script, days, months and titles aside.
struct CapitalisedWords {
  struct Found {
    let range: TextRange
    let spelling: UInt32
    let segment: Int32
    /// Whether its place may be what it owes its capital to.
    let opensSentence: Bool
  }

  private(set) var all: [Found] = []
  /// What the words tell, by number.
  private(set) var spellings: [NameSpelling] = []
  private let document: Document
  private let text: [UInt8]
  private var stretches: StretchNumbers
  /// The spelling of each stretch; -1 for those that are left out.
  private var numbers: [Int32] = []

  init(_ document: Document) {
    self.document = document
    let text = document.text
    self.text = text
    stretches = StretchNumbers(text)
    let words = document.words
    all.reserveCapacity(words.count / 4)
    let segments = document.segments
    var segment = 0
    words.forEachStart { index, start in
      guard Self.isCapital(start, text) else { return }
      let word = words.word(at: index, from: start)
      if word.kind == .ideographs { return }
      while segment < segments.count, segments[segment].range.end <= start { segment += 1 }
      guard segment < segments.count, segments[segment].range.start <= start else { return }
      let previous = Self.word(before: index, in: words, from: segments[segment].range.start)
      add(word.range, behind: previous, segment)
    }
  }

  /// The last word before another one, ideographs aside, that begins at an offset or after it.
  private static func word(
    before index: Int, in words: WordTable, from offset: UInt32
  ) -> TextRange? {
    var place = index - 1
    while place >= 0 {
      let start = words.start(of: place)
      if start < offset { break }
      let word = words.word(at: place, from: start)
      if word.kind != .ideographs { return word.range }
      place -= 1
    }
    return nil
  }

  /// Leaves out words of the language that owe their capitals to their places: those that have one
  /// nowhere but where a sentence opens, and German nouns.
  mutating func keepNames() {
    var isUsual = [Bool](repeating: false, count: spellings.count)
    for found in all where !found.opensSentence { isUsual[Int(found.spelling)] = true }
    let usual = spellings.indices.filter { isUsual[$0] && spellings[$0].isWord }
    let folded = Set(usual.map { spellings[$0].folded })
    let isGerman = document.language.base == "de"
    let isName = spellings.map { !$0.isWord || !isGerman }
    let isNameAtStart = spellings.map { !$0.isWord || !isGerman && folded.contains($0.folded) }
    all.removeAll { found in
      !(found.opensSentence ? isNameAtStart : isName)[Int(found.spelling)]
    }
  }

  private mutating func add(_ range: TextRange, behind previous: TextRange?, _ segment: Int) {
    let whole = withSum(range)
    let spelling = spelling(whole)
    guard spelling >= 0 else { return }
    all.append(
      Found(
        range: whole, spelling: UInt32(spelling), segment: Int32(segment),
        opensSentence: opens(previous, range)))
  }

  @inline(__always)
  private static func isCapital(_ offset: UInt32, _ text: [UInt8]) -> Bool {
    let byte = text[Int(offset)]
    return byte < 0x80 ? (0x41...0x5A).contains(byte) : isWideCapital(offset, text)
  }

  private static func isWideCapital(_ offset: UInt32, _ text: [UInt8]) -> Bool {
    let end = min(Int(offset) + 4, text.count)
    let scalars = String(decoding: text[Int(offset)..<end], as: UTF8.self).unicodeScalars
    return scalars.first?.properties.isUppercase ?? false
  }

  private mutating func spelling(_ range: TextRange) -> Int32 {
    let number = stretches.number(of: range)
    if number == numbers.count {
      let text = document.string(range)
      let isName = !Self.calendar.contains(text)
      numbers.append(isName ? Int32(spellings.count) : -1)
      if isName { spellings.append(NameSpelling(text, language: document.language)) }
    }
    return numbers[number]
  }

  private func opens(_ previous: TextRange?, _ next: TextRange) -> Bool {
    guard let previous, previous.end < next.start else { return previous == nil }
    if previous.end + 1 == next.start, text[Int(previous.end)] == 0x20 { return false }
    return document.string(TextRange(previous.end, next.start)).unicodeScalars.contains {
      ":：.!?“„«\"".unicodeScalars.contains($0)
    }
  }

  /// *C5* with the *+1* behind it.
  private func withSum(_ range: TextRange) -> TextRange {
    var end = Int(range.end)
    guard end + 1 < text.count, text[end] == UInt8(ascii: "+") else { return range }
    end += 1
    while end < text.count, (0x30...0x39).contains(text[end]) { end += 1 }
    return TextRange(Int(range.start), end)
  }

  private static let calendar = Set(
    """
    January February March April May June July August September October November December Monday \
    Tuesday Wednesday Thursday Friday Saturday Sunday I Mr Mrs Ms Dr Professor President Minister
    """.split(separator: " ").map(String.init))
}
