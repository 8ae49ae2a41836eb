internal import Terms
internal import Text

/// The single words of a concept's terms in one language.
struct ConceptNames {
  /// A word as the term base writes it, and folded.
  struct Name {
    let text: String
    let folded: String
  }

  /// Words of accepted terms.
  let accepted: [Name]
  /// Folded words of all terms, of four letters or more.
  let longer: [String]

  init(_ concept: Concept, language: Language) {
    let terms = concept.terms.filter { $0.language.base == language.base }
    accepted = terms.filter(\.isAllowed).flatMap { Self.words(of: $0.text) }.map {
      Name(text: $0, folded: FoldedText.fold($0))
    }
    longer = terms.flatMap { Self.words(of: FoldedText.fold($0.text)) }.filter { $0.count >= 4 }
  }

  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && $0 != "'" }.map(String.init)
  }
}
