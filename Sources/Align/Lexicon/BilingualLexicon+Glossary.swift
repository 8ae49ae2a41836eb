package import Terms
package import Text

extension BilingualLexicon {
  /// A glossary's translations are house style: far likelier than a dictionary's.
  static let glossaryWeight: Float = 0.9

  /// The lexicon for two languages, with the terms of a glossary: each form of a concept in the one
  /// language with each form in the other, whatever their status; an alignment must hold for a
  /// wrong form too.
  package func adding(
    _ glossary: Glossary, source: Language, target: Language
  ) -> BilingualLexicon {
    var lexicon = self
    lexicon.languages = LanguagePair(source.base, target.base)
    let pairs = Self.pairs(of: glossary, source, target)
    guard !pairs.isEmpty else { return lexicon }
    let options = LexiconTable.Options(
      longestHead: LexiconTable.longestTranslation, leavesOutCommonplaces: false)
    lexicon.terms = LexiconTable(Self.rows(pairs), options: options)
    return lexicon
  }

  /// With the names of places, languages and currencies that everybody knows
  /// (``BuiltInNames``) beside the dictionaries.
  func addingBuiltInNames(source: Language, target: Language) -> BilingualLexicon {
    adding(pairs: Self.pairs(of: BuiltInNames.glossary(source, target), source, target))
  }

  private static func pairs(
    of glossary: Glossary, _ source: Language, _ target: Language
  ) -> [(source: String, target: String)] {
    glossary.concepts.flatMap { concept -> [(source: String, target: String)] in
      let from = concept.terms.filter { $0.language.base == source.base }
      let to = concept.terms.filter { $0.language.base == target.base }
      return from.flatMap { term in to.map { (term.text, $0.text) } }
    }
  }
}
