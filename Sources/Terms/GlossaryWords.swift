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
        let folded = words.map(FoldedText.fold)
        known.formUnion(folded)
        guard term.isAllowed else { continue }
        accepted.formUnion(folded)
        accepted.insert(Self.joined(folded))
        guard concept.type != "phrase" else { continue }
        for (word, folded) in zip(words, folded) where seen.insert(folded).inserted {
          let initial = folded.unicodeScalars.first ?? " "
          names[initial, default: []].append(Name(word: word, folded: folded, concept: index))
        }
      }
    }
  }

  /// Folded words as one, without apostrophes.
  private static func joined(_ words: [String]) -> String {
    if words.count == 1, !words[0].utf8.contains(UInt8(ascii: "'")) { return words[0] }
    var bytes: [UInt8] = []
    for word in words { bytes += word.utf8.lazy.filter { $0 != UInt8(ascii: "'") } }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Runs of letters and apostrophes; other marks and spaces part words.
  private static func words(of term: String) -> [String] {
    let parts = term.utf8.split { byte in
      let isMark = byte < 0x41 || (0x5B...0x60).contains(byte) || (0x7B...0x7F).contains(byte)
      return isMark && byte != UInt8(ascii: "'")
    }
    let words = parts.map { String(decoding: $0, as: UTF8.self) }
    if term.utf8.allSatisfy({ $0 < 0x80 }) { return words }
    return words.flatMap { $0.split { $0 == "–" || $0 == "—" || $0 == "·" }.map(String.init) }
  }
}
