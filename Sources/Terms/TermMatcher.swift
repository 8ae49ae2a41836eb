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
    let opaque = Spans(document.opaque)
    let outline = Spans(document.content.outline.map(\.range))
    return matches(in: document.text) { range in
      !opaque.overlaps(range) && !outline.cuts(range)
    }
  }

  /// The terms of a short text.
  package func matches(in text: String) -> [TermMatch] {
    matches(in: Array(text.utf8)) { _ in true }
  }

  /// The concepts of the terms that a text may stand for as a whole, in any status.
  package func concepts(named text: String) -> Set<Int> {
    Set(forms.references(named: text).map(\.concept))
  }

  /// How many terms stand in a text.
  package func count(in text: [UInt8]) -> Int { matches(in: text) { _ in true }.count }

  func matches(in text: [UInt8], where isWanted: (TextRange) -> Bool) -> [TermMatch] {
    let forms = forms(for: text)
    let scanner = TermScanner(trie: forms.trie, inflection: inflection, elides: elides)
    var found: [TermMatch] = []
    let isUnspaced = language.base == "zh"
    var edges = HanEdges()
    for candidate in scanner.scan(text.span) where forms.stands(candidate, in: text) {
      let range = TextRange(candidate.start, candidate.end)
      let stem = text[candidate.start..<candidate.stemEnd]
      guard let term = forms.term(of: candidate.form, stem, in: concepts), isWanted(range) else {
        continue
      }
      if isUnspaced, !edges.stands(range, in: text) { continue }
      let ending = TextRange(candidate.stemEnd, candidate.end)
      found.append(TermMatch(range: range, ending: ending, reference: term))
    }
    return Overlaps.longest(of: found)
  }

  private func forms(for bytes: [UInt8]) -> TermForms {
    guard let signs, signs.mayStand(in: bytes) else { return forms }
    return bothScripts.value {
      let terms = LanguageTerms(concepts, language: language)
      var patterns = TermPatterns(terms, of: concepts, language: language)
      patterns.addOtherScript()
      patterns.sort()
      return TermForms(patterns, of: concepts, inflection)
    }
  }
}
