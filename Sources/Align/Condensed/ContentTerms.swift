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
  let document: Document
  private let language: String

  init(_ document: Document) {
    self.document = document
    language = document.language.base
  }

  func terms(of segment: Segment, into vocabulary: inout TermVocabulary) -> [ContentTerm] {
    let speaker = document.blocks[segment.block].speaker
    // Ideographs left in an alphabetic text say nothing of what the sentence is about.
    let readsHan = document.language.isWritten(in: .han)
    let words = document.words(in: segment.range).filter { word in
      !(speaker?.contains(word.range) ?? false) && (readsHan || word.kind != .ideographs)
    }
    var terms: [ContentTerm] = []
    var previous: Word?
    for word in words {
      let isFirst = previous == nil
      for (text, flags) in readings(of: word, after: previous) {
        let isName = flags.isName && !isFirst
        terms.append(
          ContentTerm(
            id: vocabulary.id(text), range: word.range, isName: isName, isNumber: flags.isNumber))
      }
      previous = word
    }
    return terms
  }

  private struct Flags {
    var isName = false
    var isNumber = false
  }

  private func readings(of word: Word, after previous: Word?) -> [(String, Flags)] {
    let raw = document.string(word.range)
    var folded = FoldedText.fold(raw)
    if folded.hasSuffix("'s") { folded.removeLast(2) }
    if word.kind == .number { return [("#" + Self.number(folded), Flags(isNumber: true))] }
    if let digits = TermAliases.numberWords[folded] {
      return [("#" + digits, Flags(isNumber: true))]
    }
    if previous?.kind == .number, let scale = TermAliases.scales[folded] {
      return [("#" + scale, Flags())]
    }
    if raw == "US" { return [("usa", Flags(isName: true))] }
    if FunctionWords.contains(folded, language: document.language) { return [] }
    if let expansion = TermAliases.expansion(of: folded) {
      return expansion.map { (Stemmer.stem($0, language: language), Flags(isName: true)) }
    }
    let isName = raw.unicodeScalars.first.map { $0.properties.isUppercase } ?? false
    return [(Stemmer.stem(folded, language: language), Flags(isName: isName))]
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
