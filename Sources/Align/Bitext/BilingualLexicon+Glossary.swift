package import Terms
package import Text

extension BilingualLexicon {
  /// A glossary's translations are house style: far likelier than a dictionary's.
  static let glossaryWeight: Float = 0.9

  /// Adds the terms of a glossary: each form of a concept in the one language with each form in
  /// the other, whatever their status; an alignment must hold for a wrong form too.
  package func adding(
    _ glossary: Glossary, source: Language, target: Language
  ) -> BilingualLexicon {
    var lexicon = self
    var folder = WordFolder()
    for concept in glossary.concepts {
      let from = concept.terms.filter { $0.language.base == source.base }
      let to = concept.terms.filter { $0.language.base == target.base }
      for term in from {
        let tokens = folder.terms(term.text)
        for other in to {
          lexicon.add(tokens, folder.terms(other.text), weight: Self.glossaryWeight)
        }
      }
    }
    return lexicon
  }
}
