internal import Text

/// The forms that are searched for, and the terms that each may stand for.
struct TermForms: Sendable {
  let trie: TermTrie
  /// The terms of all forms, of each form the best claim first.
  private let terms: [TermReference]
  /// Where the terms of each form begin, and the end of the last.
  private let firstTerm: [UInt32]
  /// By the places of the terms.
  private let cases: [TermCase]

  init(_ patterns: TermPatterns, of concepts: [Concept], _ inflection: Inflection) {
    let cases = patterns.terms.map { TermCase(of: $0.term, in: concepts[$0.concept]) }
    trie = TermTrie(patterns.forms, isWhole: inflection.isByStem) { form in
      let terms = patterns.terms(of: form)
      return zip(terms, terms.indices).allSatisfy { term, place in
        cases[place].needsCapital(for: concepts[term.concept].terms[term.term].text)
      }
    }
    self.cases = cases
    terms = patterns.terms
    firstTerm = patterns.firstTerm
  }

  /// The first term of a form whose case agrees with the text.
  func term(
    of form: Int, _ text: Span<UInt8>, in concepts: [Concept]
  ) -> TermReference? {
    for place in places(of: form) {
      let reference = terms[place]
      let isAllowed = cases[place].allows(
        text, for: concepts[reference.concept].terms[reference.term].text)
      if isAllowed { return reference }
    }
    return nil
  }

  /// The terms that a text may stand for as a whole.
  func references(named text: String) -> [TermReference] {
    guard let form = trie.forms.place(of: TermForm.bytes(text)) else { return [] }
    return Array(terms[places(of: form)])
  }

  private func places(of form: Int) -> Range<Int> {
    Int(firstTerm[form])..<Int(firstTerm[form + 1])
  }

  /// A single ideograph stands for a term only alone: inside a run it is a part of other words.
  func stands(_ candidate: TermCandidate, in bytes: [UInt8]) -> Bool {
    guard candidate.end - candidate.start <= Self.longestScalar,
      HanText.isOneIdeograph(trie.forms[candidate.form])
    else { return true }
    return !HanText.isIdeograph(before: candidate.start, in: bytes)
      && !HanText.isIdeograph(at: candidate.end, in: bytes)
  }

  /// In bytes.
  private static let longestScalar = 4
}
