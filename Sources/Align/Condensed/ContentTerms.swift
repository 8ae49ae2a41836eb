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

  let document: Document
  private let language: String
  private let functionWords: Set<String>
  private var known: [String: [Reading]] = [:]

  init(_ document: Document) {
    self.document = document
    language = document.language.base
    functionWords = FunctionWords.list(document.language)
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
      for reading in readings(of: word, followsNumber: followsNumber, into: &vocabulary) {
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

  private mutating func readings(
    of word: SpokenWord, followsNumber: Bool, into vocabulary: inout TermVocabulary
  ) -> [Reading] {
    let raw = document.string(word.range)
    if followsNumber, let scale = TermAliases.scales[Spelling.folded(raw, language)] {
      return [Reading(id: vocabulary.id("#" + scale))]
    }
    if let readings = known[raw] { return readings }
    let readings = readings(of: raw, word.kind, into: &vocabulary)
    known[raw] = readings
    return readings
  }

  private func readings(
    of raw: String, _ kind: Word.Kind, into vocabulary: inout TermVocabulary
  ) -> [Reading] {
    let folded = Spelling.folded(raw, language)
    if kind == .number {
      return [Reading(id: vocabulary.id("#" + Self.number(folded)), isNumber: true)]
    }
    if let digits = TermAliases.numberWords[folded] {
      return [Reading(id: vocabulary.id("#" + digits), isNumber: true)]
    }
    if raw == "US" { return [Reading(id: vocabulary.id("usa"), isName: true)] }
    if functionWords.contains(folded) { return [] }
    if let expansion = TermAliases.expansion(of: folded) {
      return expansion.map {
        Reading(id: vocabulary.id(Stemmer.stem($0, language: language)), isName: true)
      }
    }
    let isName = raw.unicodeScalars.first.map { $0.properties.isUppercase } ?? false
    return [
      Reading(id: vocabulary.id(Stemmer.stem(folded, language: language)), isName: isName)
    ]
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
