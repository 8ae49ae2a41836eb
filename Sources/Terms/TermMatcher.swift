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
    let forms = forms(of: matchers, for: document.text)
    let openings = openings(of: forms, in: document.text)
    let room = TermRoom(document)
    return zip(matchers, forms).map { matcher, forms in
      var room = room
      return matcher.matches(of: forms, at: openings, in: document.text, &room)
    }
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
    var room = TermRoom()
    return matches(in: text, &room)
  }

  func matches(in text: [UInt8], _ room: inout TermRoom) -> [TermMatch] {
    let forms = Self.forms(of: [self], for: text)
    return matches(of: forms[0], at: Self.openings(of: forms, in: text), in: text, &room)
  }

  private static func openings(of forms: [TermForms], in text: [UInt8]) -> [UInt32] {
    var sieve = forms[0].trie.sieve
    for other in forms.dropFirst() { sieve.formUnion(other.trie.sieve) }
    return TermOpenings.find(in: text.span, sieve)
  }

  private func matches(
    of forms: TermForms, at openings: [UInt32], in text: [UInt8],
    _ room: inout TermRoom
  ) -> [TermMatch] {
    let scanner = TermScanner(trie: forms.trie, inflection: inflection, elides: elides)
    let isUnspaced = language.base == "zh"
    var found: [TermMatch] = []
    found.reserveCapacity(openings.count / 2)
    var edges = HanEdges()
    scanner.visit(openings, in: text.span) { candidate in
      guard forms.stands(candidate, in: text) else { return }
      let range = TextRange(candidate.start, candidate.end)
      let stem = text.span.extracting(candidate.start..<candidate.stemEnd)
      guard let term = forms.term(of: candidate.form, stem, in: concepts), room.allows(range),
        !isUnspaced || edges.stands(range, in: text)
      else { return }
      let ending = TextRange(candidate.stemEnd, candidate.end)
      found.append(TermMatch(range: range, ending: ending, reference: term))
    }
    Overlaps.keepLongest(&found)
    return found
  }

  /// The forms of each matcher that may stand in a text.
  private static func forms(of matchers: [TermMatcher], for text: [UInt8]) -> [TermForms] {
    let isChinese = matchers.contains { $0.signs != nil }
    let used = isChinese ? TraditionalSigns.Used(in: text) : TraditionalSigns.Used()
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
