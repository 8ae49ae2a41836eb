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
  private let text: [UInt8]
  /// The words that are no terms of their own, and what each is.
  private var special = Spellings()
  private var specials: [Special] = []
  /// The distinct words as written, and the places of each among the readings.
  private var words = Spellings()
  private var places: [Range<Int>] = []
  private var readings: [Reading] = []

  init(_ document: Document) {
    self.document = document
    language = document.language.base
    text = document.text
    for (word, digits) in TermAliases.numberWords { add(word, .number(digits)) }
    for word in FunctionWords.list(document.language) { add(word, .functionWord) }
    for (word, expansion) in TermAliases.english { add(word, .alias(expansion)) }
  }

  /// What a word is that is added first holds.
  private mutating func add(_ word: String, _ meaning: Special) {
    if special.id(word) == specials.count { specials.append(meaning) }
  }

  /// The terms of each segment.
  static func terms(
    of segments: [Segment], in document: Document, into vocabulary: inout Spellings
  ) -> [[ContentTerm]] {
    var extractor = TermExtractor(document)
    return segments.map { extractor.terms(of: $0, into: &vocabulary) }
  }

  mutating func terms(
    of segment: Segment, into vocabulary: inout Spellings
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
    of word: SpokenWord, followsNumber: Bool, into vocabulary: inout Spellings
  ) -> Range<Int> {
    let raw = text[word.range.indices]
    if followsNumber, let scale = scale(raw) {
      readings.append(Reading(id: vocabulary.id("#" + scale)))
      return readings.count - 1..<readings.count
    }
    let id = words.id(raw)
    if id == places.count {
      let first = readings.count
      addReadings(of: raw, word.kind, into: &vocabulary)
      places.append(first..<readings.count)
    }
    return places[id]
  }

  private func scale(_ raw: ArraySlice<UInt8>) -> String? {
    TermAliases.scales[String(decoding: Spelling.folded(raw, language), as: UTF8.self)]
  }

  private mutating func addReadings(
    of raw: ArraySlice<UInt8>, _ kind: Word.Kind, into vocabulary: inout Spellings
  ) {
    let folded = Spelling.folded(raw, language)
    if kind == .number {
      let number = Self.number(String(decoding: folded, as: UTF8.self))
      readings.append(Reading(id: vocabulary.id("#" + number), isNumber: true))
      return
    }
    let meaning = special.known(folded[...]).map { specials[$0] }
    switch raw.elementsEqual("US".utf8) ? .alias(["usa"]) : meaning {
    case .functionWord: break
    case .number(let digits):
      readings.append(Reading(id: vocabulary.id("#" + digits), isNumber: true))
    case .alias(let expansion):
      for word in expansion {
        let stem = Stemmer.stem(Array(word.utf8), language: language)
        readings.append(Reading(id: vocabulary.id(stem[...]), isName: true))
      }
    case nil:
      let stem = Stemmer.stem(folded, language: language)
      readings.append(Reading(id: vocabulary.id(stem[...]), isName: Self.isCapitalised(raw)))
    }
  }

  private static func isCapitalised(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    if first < 0x80 { return (0x41...0x5A).contains(first) }
    let scalar = String(decoding: word.prefix(4), as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isUppercase ?? false
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
