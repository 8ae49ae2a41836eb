internal import Text

/// The terms of a term base in one language.
struct LanguageTerms: Sendable {
  /// In the order of the term base.
  let references: [TermReference]
  /// The words of each of the references, as the term base writes them.
  let texts: [String]
  /// The same as `TermForm` has them.
  let forms: FormPool

  init(_ concepts: [Concept], language: Language) {
    let base = language.base
    var references: [TermReference] = []
    var texts: [String] = []
    for concept in concepts.indices {
      for term in concepts[concept].terms.indices
      where concepts[concept].terms[term].language.base == base {
        references.append(TermReference(concept: concept, term: term))
        texts.append(concepts[concept].terms[term].text)
      }
    }
    self.references = references
    self.texts = texts
    forms = TermForm.forms(of: texts)
  }
}
