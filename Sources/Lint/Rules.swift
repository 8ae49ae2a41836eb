/// Every rule. A rule's file registers here with one line.
package enum Rules {
  package static let checks: [any Check.Type] = [
    Untranslated.self,
    TermForbidden.self,
    NameVariant.self,
    NameOutdated.self,
    RomanizationLeak.self,
    SurnameReading.self,
    DoNotTranslate.self,
    NearMiss.self,
    NameMismatch.self,
    NameInconsistent.self,
    TermMismatch.self,
    TermInconsistent.self,
    TermMissing.self,
    NumberMismatch.self,
    NumberUnsupported.self,
    DateUnsupported.self,
    NameUnsupported.self,
    QuoteUnsupported.self,
    Unsupported.self,
    Omitted.self,
    Addition.self,
    UnrelatedTexts.self,
    DuplicateTranslation.self,
    OrderChanged.self,
    LengthRatio.self,
    EmptyTarget.self,
    SourceCopied.self,
    LinkMismatch.self,
    EmailMismatch.self,
    ImageMismatch.self,
    FootnoteMismatch.self,
    CodeMismatch.self,
    HeadingMismatch.self,
    PlaceholderMismatch.self,
    UnusedIgnore.self,
  ]

  /// By id.
  package static var all: [About] { checks.map { $0.about }.sorted { $0.id < $1.id } }

  package static func about(_ id: String) -> About? { all.first { $0.id == id } }
}
