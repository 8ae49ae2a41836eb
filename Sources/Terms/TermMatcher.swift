package import Text

/// Finds the terms of one language in texts.
///
/// Case, apostrophes, full-width forms and diacritics that the term has and the text lacks make no
/// difference; a hyphen matches a space; Chinese matches in both scripts, and two ideographs only
/// where ICU's dictionary does not cut through them. Of matches that overlap
/// the longest stands: 合作 is not found inside 上海合作组织. Where two concepts share a form, the
/// earlier one is found, unless the case of the letters speaks for the other.
package struct TermMatcher: Sendable {
  private let concepts: [Concept]
  private let language: Language
  private let inflection: Inflection
  private let elides: Bool
  private let forms: TermForms
  /// Chinese terms in both scripts: made for the first text that needs them.
  private let bothScripts = Lazy<TermForms>()
  /// Nil where `forms` are all there are.
  private let signs: TraditionalSigns?

  /// `Glossary.matcher(for:)` keeps what is made here.
  init(_ concepts: [Concept], _ terms: LanguageTerms, language: Language) {
    self.concepts = concepts
    self.language = language
    inflection = Inflection(language)
    elides = Inflection.elides(language)
    var patterns = TermPatterns(terms, of: concepts, language: language)
    let isSimplified = language.base == "zh" && !patterns.hasTraditional
    signs = isSimplified ? TraditionalSigns(terms: terms.texts) : nil
    if language.base == "zh", !isSimplified { patterns.addOtherScript() }
    patterns.sort()
    forms = TermForms(patterns, of: concepts, inflection)
  }

  /// The terms of a document in order, code and addresses left out; none overlaps another.
  package func matches(in document: Document) -> [TermMatch] {
    Self.matches(of: [self], in: document)[0]
  }

  /// The terms of each of some matchers of one language, found in one walk through a document.
  package static func matches(
    of matchers: [TermMatcher], in document: Document
  ) -> [[TermMatch]] {
    let text = document.text
    return matches(of: matchers, in: text, [TextRange(0, text.count)], TermRoom(document))
  }

  /// The terms of a short text.
  package func matches(in text: String) -> [TermMatch] { matches(in: Array(text.utf8)) }

  /// The concepts of the terms that a text may stand for as a whole, in any status.
  package func concepts(named text: String) -> Set<Int> {
    Set(forms.references(named: text).map(\.concept))
  }

  /// How many terms stand in a text.
  package func count(in text: [UInt8]) -> Int { matches(in: text).count }

  private func matches(in text: [UInt8]) -> [TermMatch] {
    Self.matches(of: [self], in: text, [TextRange(0, text.count)], TermRoom())[0]
  }

  /// The terms that begin in stretches of a text, which are in ascending order.
  static func matches(
    of matchers: [TermMatcher], in text: [UInt8], _ stretches: [TextRange], _ room: TermRoom
  ) -> [[TermMatch]] {
    var searches = searches(of: matchers, for: text, stretches, room)
    guard var sieve = searches.first?.sieve else { return [] }
    for search in searches.dropFirst() { sieve.formUnion(search.sieve) }
    for stretch in stretches {
      var openings = TermOpenings(sieve, in: stretch)
      while openings.read(text.span) {
        for index in searches.indices { searches[index].visit(openings.found) }
      }
    }
    return searches.indices.map { searches[$0].takeMatches() }
  }

  static func searches(
    of matchers: [TermMatcher], for text: [UInt8], _ stretches: [TextRange], _ room: TermRoom
  ) -> [TermSearch] {
    zip(matchers, forms(of: matchers, for: text, stretches)).map { matcher, forms in
      TermSearch(
        forms, of: matcher.concepts,
        TermScanner(forms.trie, matcher.inflection, elides: matcher.elides),
        isUnspaced: matcher.language.base == "zh", in: text, room)
    }
  }

  /// The forms of each matcher that may stand in stretches of a text.
  private static func forms(
    of matchers: [TermMatcher], for text: [UInt8], _ stretches: [TextRange]
  ) -> [TermForms] {
    var used = TraditionalSigns.Used()
    if matchers.contains(where: { $0.signs != nil }) {
      for stretch in stretches { used.read(text.span.extracting(stretch.indices)) }
    }
    return matchers.map { matcher in
      let mayStand = matcher.signs?.mayStand(in: used) ?? false
      return mayStand ? matcher.bothScripts.value(matcher.formsInBothScripts) : matcher.forms
    }
  }

  private func formsInBothScripts() -> TermForms {
    let terms = LanguageTerms(concepts, language: language)
    var patterns = TermPatterns(terms, of: concepts, language: language)
    patterns.addOtherScript()
    patterns.sort()
    return TermForms(patterns, of: concepts, inflection)
  }
}
