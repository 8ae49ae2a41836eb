/// What a rule is: its documentation, its tests and its metadata in one.
package struct About: Sendable {
  /// Kebab-case words for the fault; never renumbered.
  package let id: String
  package let severity: Severity
  /// The profiles in which the rule runs without being asked for.
  package let profiles: Set<Profile>
  package let fixability: Fixability
  /// One line.
  package let summary: String
  /// Why it matters and what is left alone, as Markdown.
  package let rationale: String
  package let bad: [Example]
  package let good: [Example]

  package init(
    id: String, severity: Severity, profiles: Set<Profile> = Set(Profile.allCases),
    fixability: Fixability = .none, summary: String, rationale: String, bad: [Example],
    good: [Example]
  ) {
    self.id = id
    self.severity = severity
    self.profiles = profiles.union([.strict])
    self.fixability = fixability
    self.summary = summary
    self.rationale = rationale
    self.bad = bad
    self.good = good
  }
}

/// The best fix that a rule's findings may carry.
package enum Fixability: Int, Sendable, Comparable {
  case none, unsafe, safe

  package static func < (a: Fixability, b: Fixability) -> Bool { a.rawValue < b.rawValue }
}

/// A pair of texts with `«…»` around exactly what the rule reports; none in a good example.
package struct Example: Sendable {
  package let sourceLanguage: String
  package let targetLanguage: String
  package let source: String?
  package let target: String
  package let kind: String
  /// Terms as CSV rows without header: `concept,type,language,term,status,valid_from,valid_to`; or
  /// with a header that begins with `concept`.
  package let terms: String
  package let date: String?
  package let fileID: String
  package let filePath: String
  package let line: Int

  /// - Parameter languages: `zh→en`, or one language for a text alone.
  package init(
    _ languages: String, source: String? = nil, target: String, kind: String = "translation",
    terms: String = "", date: String? = nil, fileID: String = #fileID, filePath: String = #filePath,
    line: Int = #line
  ) {
    let parts = languages.split(separator: "→").map(String.init)
    sourceLanguage = parts.first ?? "en"
    targetLanguage = parts.last ?? "en"
    self.source = source
    self.target = target
    self.kind = kind
    self.terms = terms
    self.date = date
    self.fileID = fileID
    self.filePath = filePath
    self.line = line
  }
}
