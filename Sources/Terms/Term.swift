package import Text

/// What the term base says of a form (TBX-Basic's administrative status, and *forbidden*).
package enum TermStatus: String, Sendable, CaseIterable {
  case preferred, admitted, deprecated, superseded, forbidden
}

/// What a term base says of a term or concept beside what the program uses, in TBX's words; kept
/// so that it is written out again.
package struct TermDetail: Equatable, Sendable {
  /// The element: `descrip`, `termNote`, `admin`, `note`, `xref`, …
  package var element: String
  /// Its data category: `definition`, `termType`, …; empty for a note.
  package var category: String
  package var value: String
  /// What a reference points to; empty for others.
  package var target: String
  /// The language section of a concept that it stands in; empty for the concept itself.
  package var language: String

  package init(
    element: String, category: String = "", value: String, target: String = "",
    language: String = ""
  ) {
    self.element = element
    self.category = category
    self.value = value
    self.target = target
    self.language = language
  }
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
  /// Whether a translation keeps the term as it is.
  package var isUntranslated: Bool
  /// `noun`, `proper noun`, …
  package var partOfSpeech: String
  package var note: String
  /// Where the form comes from.
  package var source: String
  package var details: [TermDetail]

  package init(
    _ text: String, language: Language, status: TermStatus = .preferred, validFrom: Day? = nil,
    validTo: Day? = nil, isCaseSensitive: Bool = false, isUntranslated: Bool = false,
    partOfSpeech: String = "", note: String = "", source: String = "", details: [TermDetail] = []
  ) {
    self.text = text
    self.language = language
    self.status = status
    self.validFrom = validFrom
    self.validTo = validTo
    self.isCaseSensitive = isCaseSensitive
    self.isUntranslated = isUntranslated
    self.partOfSpeech = partOfSpeech
    self.note = note
    self.source = source
    self.details = details
  }

  package func isValid(on day: Day) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }

  /// Whether an editor may leave the form as it is.
  package var isAllowed: Bool { status == .preferred || status == .admitted }
}

/// Where a concept comes from, the one with the most say first.
package enum GlossaryRank: Int, Sendable, Comparable {
  /// The user's own term bases.
  case project
  /// The term bases that ship with the program.
  case shipped
  /// CLDR's names: they suggest, but never make an error by themselves.
  case builtIn

  package static func < (a: GlossaryRank, b: GlossaryRank) -> Bool { a.rawValue < b.rawValue }
}

/// What the terms of several languages name.
package struct Concept: Equatable, Sendable {
  package var id: String
  /// `place`, `person`, `institution`, `programme`, `phrase`, …
  package var type: String
  package var terms: [Term]
  package var details: [TermDetail]
  package var rank: GlossaryRank

  package init(
    id: String, type: String, terms: [Term], details: [TermDetail] = [],
    rank: GlossaryRank = .project
  ) {
    self.id = id
    self.type = type
    self.terms = terms
    self.details = details
    self.rank = rank
  }

  /// The form to use in a language: the preferred one, valid on the day if there is a choice.
  package func preferred(in language: Language, on day: Day? = nil) -> Term? {
    let base = language.base
    var other: Int?
    for place in terms.indices
    where terms[place].status == .preferred && terms[place].language.base == base {
      let isValid = day.map { terms[place].isValid(on: $0) } ?? (terms[place].validTo == nil)
      if isValid { return terms[place] }
      other = other ?? place
    }
    return other.map { terms[$0] }
  }
}
