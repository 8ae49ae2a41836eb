internal import Lint
internal import Text

/// How a text stands to its source.
struct TranslationState {
  enum Kind: String {
    case current = "up to date"
    case stale
    case missing
    /// Git does not know the translation yet.
    case uncommitted = "not committed"
    /// A text without a pair.
    case alone = "no pair"
    /// A file that holds both sides, every unit with its translation.
    case complete
    /// One that has units without.
    case incomplete
  }

  /// Of the translation, or the file that holds both sides; of a text without a pair its own.
  let path: String
  var kind: Kind
  /// The source, or the file that is missing.
  var other: String?
  /// `source` or `translation`, if one is missing.
  var missingSide: String?
  /// When the translation was last changed.
  var commit: String?
  /// The source as it is now.
  var document: Document?
  var changes: [SourceChanges.Change] = []
  /// Texts of units without translation.
  var untranslated: [TextRange] = []
  var segments = 0

  init(path: String, kind: Kind, other: String? = nil, missingSide: String? = nil) {
    self.path = path
    self.kind = kind
    self.other = other
    self.missingSide = missingSide
  }
}
