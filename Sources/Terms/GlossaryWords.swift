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
        let words = Self.words(of: term.text)
        for word in words {
          let folded = FoldedText.fold(word)
          known.insert(folded)
          guard term.isAllowed else { continue }
          accepted.insert(folded)
          guard concept.type != "phrase", seen.insert(folded).inserted else { continue }
          let initial = folded.unicodeScalars.first ?? " "
          names[initial, default: []].append(Name(word: word, folded: folded, concept: index))
        }
        if term.isAllowed {
          accepted.insert(words.map(FoldedText.fold).joined().filter { $0 != "'" })
        }
      }
    }
  }

  /// Runs of letters and apostrophes; other marks and spaces part words.
  private static func words(of term: String) -> [String] {
    let parts = term.utf8.split { byte in
      let isMark = byte < 0x41 || (0x5B...0x60).contains(byte) || (0x7B...0x7F).contains(byte)
      return isMark && byte != UInt8(ascii: "'")
    }
    return parts.map { String(decoding: $0, as: UTF8.self) }
      .flatMap { $0.split { $0 == "–" || $0 == "—" || $0 == "·" }.map(String.init) }
  }
}
