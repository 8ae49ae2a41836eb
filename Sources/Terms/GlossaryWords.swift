package import Text

/// The single words of a glossary's terms in one language.
package struct GlossaryWords: Sendable {
  package struct Name: Sendable {
    /// As the glossary writes it.
    package let word: String
    package let folded: String
    /// Index of the concept.
    package let concept: Int
  }

  /// Words of accepted names, by their first letter, in the order of the glossary, each once.
  package private(set) var names: [Unicode.Scalar: [Name]] = [:]
  /// Folded words of every term, whatever its status.
  package private(set) var known: Set<String> = []
  /// Folded words of accepted terms, and accepted terms as one run of letters.
  package private(set) var accepted: Set<String> = []

  package init(_ glossary: Glossary, language: Language) {
    var seen: Set<String> = []
    for (index, concept) in glossary.concepts.enumerated() {
      for term in concept.terms where term.language.base == language.base {
        var letters: [UInt8] = []
        for word in Self.words(of: Array(term.text.utf8)) {
          let bytes = Self.folded(word)
          let folded = String(decoding: bytes, as: UTF8.self)
          known.insert(folded)
          guard term.isAllowed else { continue }
          letters += bytes.filter { $0 != UInt8(ascii: "'") }
          accepted.insert(folded)
          guard concept.type != "phrase", seen.insert(folded).inserted else { continue }
          let text = String(decoding: word, as: UTF8.self)
          let initial = folded.unicodeScalars.first ?? " "
          names[initial, default: []].append(Name(word: text, folded: folded, concept: index))
        }
        if term.isAllowed { accepted.insert(String(decoding: letters, as: UTF8.self)) }
      }
    }
  }

  private static func folded(_ word: ArraySlice<UInt8>) -> [UInt8] {
    let isASCII = word.allSatisfy { $0 < 0x80 }
    return isASCII ? word.map(FoldedText.foldedASCII) : FoldedText(Array(word)).bytes
  }

  /// Runs of letters and apostrophes; other marks, dashes, middle dots and spaces part words.
  private static func words(of term: [UInt8]) -> [ArraySlice<UInt8>] {
    var words: [ArraySlice<UInt8>] = []
    var start = 0
    var at = 0
    while at < term.count {
      let length = mark(at, in: term)
      if length > 0 {
        if at > start { words.append(term[start..<at]) }
        start = at + length
      }
      at += max(length, 1)
    }
    if start < term.count { words.append(term[start...]) }
    return words
  }

  /// The bytes of the mark that parts words at an offset; 0 if there is none.
  private static func mark(_ at: Int, in term: [UInt8]) -> Int {
    switch term[at] {
    case UInt8(ascii: "'"), 0x41...0x5A, 0x61...0x7A: 0
    case ..<0x80: 1
    case 0xC2: at + 1 < term.count && term[at + 1] == 0xB7 ? 2 : 0
    case 0xE2:
      at + 2 < term.count && term[at + 1] == 0x80 && (0x93...0x94).contains(term[at + 2]) ? 3 : 0
    default: 0
    }
  }
}
