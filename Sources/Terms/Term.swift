package import Text

/// What the term base says of a form (TBX-Basic's administrative status, and *forbidden*).
package enum TermStatus: String, Sendable, CaseIterable {
  case preferred, admitted, deprecated, superseded, forbidden
}

/// One form of a concept in one language.
package struct Term: Equatable, Sendable {
  package var text: String
  package var language: Language
  package var status: TermStatus
  /// First and last day on which the form was right; nil: no limit.
  package var validFrom: Day?
  package var validTo: Day?
  package var isCaseSensitive: Bool
  package var note: String
  /// Where the form comes from.
  package var source: String

  package init(
    _ text: String, language: Language, status: TermStatus = .preferred, validFrom: Day? = nil,
    validTo: Day? = nil, isCaseSensitive: Bool = false, note: String = "", source: String = ""
  ) {
    self.text = text
    self.language = language
    self.status = status
    self.validFrom = validFrom
    self.validTo = validTo
    self.isCaseSensitive = isCaseSensitive
    self.note = note
    self.source = source
  }

  package func isValid(on day: Day) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }

  /// Whether an editor may leave the form as it is.
  package var isAllowed: Bool { status == .preferred || status == .admitted }
}

/// What the terms of several languages name.
package struct Concept: Equatable, Sendable {
  package var id: String
  /// `place`, `person`, `institution`, `programme`, `phrase`, …
  package var type: String
  package var terms: [Term]

  package init(id: String, type: String, terms: [Term]) {
    self.id = id
    self.type = type
    self.terms = terms
  }

  /// The form to use in a language: the preferred one, valid on the day if there is a choice.
  package func preferred(in language: Language, on day: Day? = nil) -> Term? {
    let candidates = terms.filter {
      $0.language.base == language.base && $0.status == .preferred
    }
    return candidates.first { term in day.map(term.isValid(on:)) ?? (term.validTo == nil) }
      ?? candidates.first
  }
}
