package import Text

/// A rule of a house, given as data: words that it does not use, words that it replaces, and
/// renderings that it asks for.
package struct HouseRule: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// The phrases must not stand in the text.
    case existence
    /// Something else is to be written for them.
    case substitution(String)
    /// Where the source has one of the phrases, the translation has one of `wanted`, if there are
    /// any, and none of `unwanted`.
    case translation(wanted: [String], unwanted: [String])
  }

  /// Without `house/`.
  package let id: String
  package let kind: Kind
  package let phrases: [String]
  package let message: String?
  package let severity: Severity
  /// Languages of the texts that the rule judges; empty: all.
  package let languages: [Language]
  package let isWholeWord: Bool
  package let isCaseSensitive: Bool

  package init(
    id: String, kind: Kind, phrases: [String], message: String? = nil,
    severity: Severity = .warning, languages: [Language] = [], isWholeWord: Bool = true,
    isCaseSensitive: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.phrases = phrases
    self.message = message
    self.severity = severity
    self.languages = languages
    self.isWholeWord = isWholeWord
    self.isCaseSensitive = isCaseSensitive
  }

  /// The prefix of the ids under which findings are reported.
  package static let prefix = "house/"

  /// What options, comments and reports call the rule: `house/ID`.
  package var about: About {
    About(
      id: Self.prefix + id, severity: severity,
      summary: message ?? "A rule of the house: " + phrases.joined(separator: ", "),
      rationale: "Stands in the configuration.", bad: [], good: [])
  }

  func judges(_ language: Language) -> Bool {
    languages.isEmpty || languages.contains { $0.base == language.base }
  }
}
