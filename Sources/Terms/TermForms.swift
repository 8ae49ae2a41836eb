internal import Text

/// The forms that are searched for, and the terms that each may stand for.
struct TermForms: Sendable {
  let trie: TermTrie
  private let claims: [Claim]
  /// Where the claims of each form begin, and the end of the last.
  private let firstClaim: [UInt32]
  private let isIdeograph: [Bool]

  /// A term that a form may stand for.
  struct Claim: Sendable {
    let reference: TermReference
    let letterCase: TermCase
    let text: String
  }

  init(_ concepts: [Concept], _ patterns: TermPatterns, _ inflection: Inflection) {
    trie = TermTrie(patterns.forms, isWhole: inflection.isByStem)
    firstClaim = patterns.firstTerm
    isIdeograph = (0..<patterns.forms.count).map { HanText.isOneIdeograph(patterns.forms[$0]) }
    claims = patterns.terms.map { reference in
      let letterCase = TermCase(of: reference.term, in: concepts[reference.concept])
      let text = concepts[reference.concept].terms[reference.term].text
      return Claim(reference: reference, letterCase: letterCase, text: text)
    }
  }

  /// The first term of a form whose case agrees with the text.
  func claim(of form: Int, _ text: ArraySlice<UInt8>) -> Claim? {
    claims[Int(firstClaim[form])..<Int(firstClaim[form + 1])].first { claim in
      claim.letterCase.allows(text, for: claim.text)
    }
  }

  /// The terms that a text may stand for as a whole.
  func references(named text: String) -> [TermReference] {
    guard let form = trie.forms.place(of: TermForm.bytes(text)) else { return [] }
    return claims[Int(firstClaim[form])..<Int(firstClaim[form + 1])].map(\.reference)
  }

  /// A single ideograph stands for a term only alone: inside a run it is a part of other words.
  func stands(_ candidate: TermCandidate, in bytes: [UInt8]) -> Bool {
    guard isIdeograph[candidate.form] else { return true }
    return !HanText.isIdeograph(before: candidate.start, in: bytes)
      && !HanText.isIdeograph(at: candidate.end, in: bytes)
  }
}
