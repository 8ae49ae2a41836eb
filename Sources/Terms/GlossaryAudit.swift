internal import Text

/// What an editor should look at in a term base that parses.
package struct GlossaryProblem: Equatable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// One form twice in a concept, with the same status at the same time.
    case duplicate = "duplicate-term"
    /// One form with two statuses at the same time.
    case contradiction
    /// One form that two concepts claim.
    case shared = "shared-form"
    /// A form advised against that is an everyday word.
    case commonWord = "common-word"
    /// Two preferred forms of a language at the same time.
    case overlap = "overlapping-validity"
    /// Letters that the language is not written with.
    case script = "wrong-script"
    /// Forms advised against, and none to use instead.
    case noPreferred = "no-preferred"
  }

  package let kind: Kind
  package let message: String
  package let term: TermReference

  /// Whether the term base says two things at once.
  package var isError: Bool { kind == .contradiction || kind == .overlap }
}

/// Looks a term base over: duplicates, contradictions, everyday words, overlapping validity, wrong
/// scripts.
package struct GlossaryAudit {
  private let glossary: Glossary

  package init(_ glossary: Glossary) { self.glossary = glossary }

  /// In the order of the term base.
  package var problems: [GlossaryProblem] {
    var found: [GlossaryProblem] = sharedForms()
    for (index, concept) in glossary.concepts.enumerated() {
      for (place, term) in concept.terms.enumerated() {
        let reference = TermReference(concept: index, term: place)
        found += problems(of: term, reference, concept)
      }
    }
    return found.sorted { a, b in
      (a.term.concept, a.term.term, a.kind.rawValue) < (
        b.term.concept, b.term.term, b.kind.rawValue
      )
    }
  }

  private func problems(
    of term: Term, _ reference: TermReference, _ concept: Concept
  ) -> [GlossaryProblem] {
    var found: [GlossaryProblem] = []
    func add(_ kind: GlossaryProblem.Kind, _ message: String) {
      found.append(GlossaryProblem(kind: kind, message: message, term: reference))
    }
    let siblings = concept.terms.filter { $0.language.base == term.language.base }
    for other in concept.terms[..<reference.term] where other.language == term.language {
      guard Self.overlap(term, other) else { continue }
      if TermForm.key(other.text) == TermForm.key(term.text),
        other.isCaseSensitive == term.isCaseSensitive
      {
        if other.isAllowed != term.isAllowed
          || other.text == term.text && other.status != term.status
        {
          add(.contradiction, "\"\(term.text)\" is \(other.status) and \(term.status) at once")
        } else if other.text == term.text {
          add(.duplicate, "\"\(term.text)\" stands twice")
        }
      } else if other.status == .preferred, term.status == .preferred {
        add(.overlap, "\"\(other.text)\" and \"\(term.text)\" are preferred at one time")
      }
    }
    if !term.isAllowed {
      if !siblings.contains(where: \.isAllowed) {
        add(.noPreferred, "\"\(term.text)\" is \(term.status), and nothing is to be used instead")
      }
      if term.status != .superseded, Self.isCommonWord(term) {
        add(.commonWord, "\"\(term.text)\" is \(term.status), and an everyday word")
      }
    }
    if let message = TermScript.fault(of: term) { add(.script, message) }
    return found
  }

  /// Whether there is a day on which both are valid.
  private static func overlap(_ a: Term, _ b: Term) -> Bool {
    let ends = [(a.validTo, b.validFrom), (b.validTo, a.validFrom)]
    return ends.allSatisfy { to, from in
      guard let to, let from else { return true }
      return from <= to
    }
  }

  private static func isCommonWord(_ term: Term) -> Bool {
    guard !term.isCaseSensitive, !term.text.contains(" ") else { return false }
    let isCapital = term.text.unicodeScalars.first?.properties.isUppercase ?? false
    return !isCapital && WordList.contains(FoldedText.fold(term.text), language: term.language)
  }

  /// Forms of a language that concepts claim against each other: only one is ever found.
  private func sharedForms() -> [GlossaryProblem] {
    var owners: [String: TermReference] = [:]
    var found: [GlossaryProblem] = []
    for (index, concept) in glossary.concepts.enumerated() {
      for (place, term) in concept.terms.enumerated() {
        let key = term.language.base + " " + TermForm.key(term.text)
        let reference = TermReference(concept: index, term: place)
        guard let owner = owners[key] else {
          owners[key] = reference
          continue
        }
        guard owner.concept != index, glossary[owner].isCaseSensitive == term.isCaseSensitive else {
          continue
        }
        let other = glossary.concepts[owner.concept].id
        found.append(
          GlossaryProblem(
            kind: .shared, message: "\"\(term.text)\" also belongs to \(other)", term: reference))
      }
    }
    return found
  }
}
