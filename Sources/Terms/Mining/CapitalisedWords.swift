internal import Text

/// The capitalised words of a text in Latin script, days, months and titles aside.
struct CapitalisedWords {
  struct Found {
    let word: NameWord
    let segment: Int
    /// Whether its place may be what it owes its capital to.
    let opensSentence: Bool
  }

  private(set) var all: [Found] = []
  private let document: Document
  private var numbers: StretchNumbers
  /// What each stretch tells; nil for those that are left out.
  private var spellings: [NameSpelling?] = []

  init(_ document: Document) {
    self.document = document
    numbers = StretchNumbers(document.text)
    for (index, segment) in document.segments.enumerated() { read(index, segment.range) }
  }

  private mutating func read(_ segment: Int, _ range: TextRange) {
    var previous: TextRange?
    for word in document.words(in: range) where word.kind != .ideographs {
      if isCapital(word.range.start) { add(word.range, behind: previous, segment) }
      previous = word.range
    }
  }

  private mutating func add(_ range: TextRange, behind previous: TextRange?, _ segment: Int) {
    let whole = withSum(range)
    guard let spelling = spelling(whole) else { return }
    all.append(
      Found(
        word: NameWord(range: whole, spelling: spelling), segment: segment,
        opensSentence: opens(previous, range)))
  }

  private func isCapital(_ offset: UInt32) -> Bool {
    let byte = document.text[Int(offset)]
    if byte < 0x80 { return (0x41...0x5A).contains(byte) }
    let end = min(Int(offset) + 4, document.text.count)
    let scalars = String(decoding: document.text[Int(offset)..<end], as: UTF8.self).unicodeScalars
    return scalars.first?.properties.isUppercase ?? false
  }

  private mutating func spelling(_ range: TextRange) -> NameSpelling? {
    let number = numbers.number(of: range)
    if number == spellings.count {
      let text = document.string(range)
      spellings.append(
        Self.calendar.contains(text) ? nil : NameSpelling(text, language: document.language))
    }
    return spellings[number]
  }

  private func opens(_ previous: TextRange?, _ next: TextRange) -> Bool {
    guard let previous, previous.end < next.start else { return previous == nil }
    if previous.end + 1 == next.start, document.text[Int(previous.end)] == 0x20 { return false }
    return document.string(TextRange(previous.end, next.start)).unicodeScalars.contains {
      ":：.!?“„«\"".unicodeScalars.contains($0)
    }
  }

  /// *C5* with the *+1* behind it.
  private func withSum(_ range: TextRange) -> TextRange {
    let text = document.text
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
