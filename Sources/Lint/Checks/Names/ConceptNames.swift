internal import Terms
internal import Text

/// The single words of a concept's terms in one language.
struct ConceptNames {
  /// A word as the term base writes it, and folded.
  struct Name {
    let text: String
    let folded: String
    /// The first byte of the folded word, and how many it has.
    let initial: UInt8
    let count: Int

    init(_ text: String) {
      self.text = text
      folded = FoldedText.fold(text)
      initial = folded.utf8.first ?? 0
      count = folded.utf8.count
    }
  }

  /// Words of accepted terms.
  let accepted: [Name]
  /// Folded words of all terms, of four letters or more.
  private(set) lazy var longer = texts.flatMap { PlainLetters.words(of: FoldedText.fold($0)) }
    .filter { $0.count >= 4 }
  private let texts: [String]

  init(_ concept: Concept, language: Language) {
    let base = language.base
    let terms = concept.terms
    let places = terms.indices.filter { terms[$0].language.base == base }
    texts = places.map { terms[$0].text }
    accepted = places.filter { terms[$0].isAllowed }
      .flatMap { PlainLetters.words(of: terms[$0].text) }.map(Name.init)
  }
}
