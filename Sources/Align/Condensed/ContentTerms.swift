internal import ICU
internal import Text

/// A content term of a segment: what is left of a word when its inflection is off.
struct ContentTerm {
  let id: Int
  let range: TextRange
  /// Written with a capital inside a sentence.
  let isName: Bool
  let isNumber: Bool
}

/// Gives each distinct term a number, over both texts of a pair.
struct TermVocabulary {
  private var ids: [String: Int] = [:]
  private(set) var terms: [String] = []

  mutating func id(_ term: String) -> Int {
    if let id = ids[term] { return id }
    ids[term] = terms.count
    terms.append(term)
    return terms.count - 1
  }
}

/// Takes the content terms out of segments: function words dropped, light stems, numbers in one
/// form, a few aliases resolved.
struct TermExtractor {
  private struct Reading {
    let id: Int
    var isName = false
    var isNumber = false
  }

  /// A word that is no term of its own.
  private enum Special {
    case functionWord
    case number(String)
    case alias([String])
  }

  let document: Document
  private let language: String
  private let special: [String: Special]
  /// By word as written: its place among the readings.
  private var known: [String: Range<Int>] = [:]
  private var readings: [Reading] = []

  init(_ document: Document) {
    self.document = document
    language = document.language.base
    var special: [String: Special] = TermAliases.english.mapValues { .alias($0) }
    for word in FunctionWords.list(document.language) { special[word] = .functionWord }
    for (word, digits) in TermAliases.numberWords { special[word] = .number(digits) }
    self.special = special
  }

  /// The terms of each segment.
  static func terms(
    of segments: [Segment], in document: Document, into vocabulary: inout TermVocabulary
  ) -> [[ContentTerm]] {
    var extractor = TermExtractor(document)
    return segments.map { extractor.terms(of: $0, into: &vocabulary) }
  }

  mutating func terms(
    of segment: Segment, into vocabulary: inout TermVocabulary
  ) -> [ContentTerm] {
    var terms: [ContentTerm] = []
    var isFirst = true
    var followsNumber = false
    for word in SpokenWords.find(in: segment, of: document) {
      for place in places(of: word, followsNumber: followsNumber, into: &vocabulary) {
        let reading = readings[place]
        terms.append(
          ContentTerm(
            id: reading.id, range: word.range, isName: reading.isName && !isFirst,
            isNumber: reading.isNumber))
      }
      isFirst = false
      followsNumber = word.kind == .number
    }
    return terms
  }

  private mutating func places(
    of word: SpokenWord, followsNumber: Bool, into vocabulary: inout TermVocabulary
  ) -> Range<Int> {
    let raw = document.string(word.range)
    let first = readings.count
    if followsNumber, let scale = TermAliases.scales[Spelling.folded(raw, language)] {
      readings.append(Reading(id: vocabulary.id("#" + scale)))
      return first..<first + 1
    }
    if let places = known[raw] { return places }
    addReadings(of: raw, word.kind, into: &vocabulary)
    known[raw] = first..<readings.count
    return first..<readings.count
  }

  private mutating func addReadings(
    of raw: String, _ kind: Word.Kind, into vocabulary: inout TermVocabulary
  ) {
    let folded = Spelling.folded(raw, language)
    if kind == .number {
      readings.append(
        Reading(id: vocabulary.id("#" + Self.number(folded)), isNumber: true))
      return
    }
    switch raw == "US" ? .alias(["usa"]) : special[folded] {
    case .functionWord: break
    case .number(let digits):
      readings.append(Reading(id: vocabulary.id("#" + digits), isNumber: true))
    case .alias(let expansion):
      for word in expansion {
        let stem = Stemmer.stem(word, language: language)
        readings.append(Reading(id: vocabulary.id(stem), isName: true))
      }
    case nil:
      let stem = Stemmer.stem(folded, language: language)
      readings.append(Reading(id: vocabulary.id(stem), isName: Self.isCapitalised(raw)))
    }
  }

  private static func isCapitalised(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return first.isASCII ? (0x41...0x5A).contains(first.value) : first.properties.isUppercase
  }

  /// `1,234.50` and `1234.5` are one number.
  static func number(_ text: String) -> String {
    let parts = text.split { $0 == "," || $0 == "." }
    let hasBoth = text.contains(",") && text.contains(".")
    let groups = hasBoth ? parts.dropLast() : parts[...]
    let isGrouped = parts.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
    let grouped = groups.joined() + (hasBoth ? "." + (parts.last ?? "") : "")
    let plain = isGrouped ? grouped : text.replacing(",", with: ".")
    guard let value = Double(plain) else { return text }
    return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}
