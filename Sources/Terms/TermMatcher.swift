package import Text

/// Finds the terms of one language in texts.
///
/// Case, apostrophes, full-width forms and diacritics that the term has and the text lacks make no
/// difference; a hyphen matches a space; Chinese matches in both scripts. Of matches that overlap
/// the longest stands: 合作 is not found inside 上海合作组织. Where two concepts share a form, the
/// earlier one is found, unless the case of the letters speaks for the other.
package struct TermMatcher: Sendable {
  private let trie: TermTrie
  private let inflection: Inflection
  private let elides: Bool
  private let claims: [Claim]
  /// Where the claims of each form begin, and the end of the last.
  private let firstClaim: [Int]
  private let isIdeograph: [Bool]

  /// A term that a form may stand for.
  private struct Claim: Sendable {
    let reference: TermReference
    let letterCase: TermCase
    let text: String
  }

  /// `Glossary.matcher(for:)` keeps what is made here.
  init(_ concepts: [Concept], language: Language) {
    let patterns = TermPatterns(concepts, language: language)
    trie = TermTrie(patterns.forms)
    inflection = Inflection(language)
    elides = Inflection.elides(language)
    firstClaim = patterns.firstTerm
    isIdeograph = patterns.forms.map { HanText.isOneIdeograph($0) }
    claims = patterns.terms.map { reference in
      let concept = concepts[reference.concept]
      let term = concept.terms[reference.term]
      let letterCase = TermCase(of: term, in: concept)
      return Claim(reference: reference, letterCase: letterCase, text: term.text)
    }
  }

  /// The terms of a document in order, code and addresses left out; none overlaps another.
  package func matches(in document: Document) -> [TermMatch] {
    let opaque = Spans(document.opaque)
    let outline = Spans(document.content.outline.map(\.range))
    return matches(in: document.text, folded: document.folded) { range in
      !opaque.overlaps(range) && !outline.cuts(range)
    }
  }

  /// The terms of a short text.
  package func matches(in text: String) -> [TermMatch] {
    let bytes = Array(text.utf8)
    return matches(in: bytes, folded: FoldedText(bytes)) { _ in true }
  }

  private func matches(
    in text: [UInt8], folded: FoldedText, where isWanted: (TextRange) -> Bool
  ) -> [TermMatch] {
    var scanner = TermScanner(trie, inflection, elides: elides, bytes: folded.bytes)
    scanner.scan()
    var found: [TermMatch] = []
    for candidate in scanner.candidates where stands(candidate, in: folded.bytes) {
      let range = folded.textRange(candidate.start, candidate.end)
      let stemEnd = folded.textOffset(candidate.stemEnd)
      let stem = text[Int(range.start)..<stemEnd]
      guard let claim = claim(of: candidate.form, stem), isWanted(range) else { continue }
      let ending = TextRange(UInt32(stemEnd), range.end)
      found.append(TermMatch(range: range, ending: ending, reference: claim.reference))
    }
    return Overlaps.longest(of: found)
  }

  /// The first term of a form whose case agrees with the text.
  private func claim(of form: Int, _ text: ArraySlice<UInt8>) -> Claim? {
    claims[firstClaim[form]..<firstClaim[form + 1]].first { claim in
      claim.letterCase.allows(text, for: claim.text)
    }
  }

  /// A single ideograph stands for a term only alone: inside a run it is a part of other words.
  private func stands(_ candidate: TermCandidate, in bytes: [UInt8]) -> Bool {
    guard isIdeograph[candidate.form] else { return true }
    return !HanText.isIdeograph(before: candidate.start, in: bytes)
      && !HanText.isIdeograph(at: candidate.end, in: bytes)
  }
}
