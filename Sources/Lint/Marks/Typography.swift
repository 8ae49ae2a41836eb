internal import ICU
internal import Text

/// The habits of a language with marks.
struct Typography {
  /// Which marks its running text has.
  enum Family {
    /// Letters with spaces between words, and Western marks.
    case alphabetic
    case chinese, japanese
    /// Hangul with Western marks, and some of the East's.
    case korean
    /// Scripts without spaces, and others with marks of their own.
    case other
  }

  let family: Family
  private let base: String

  init(_ language: Language) {
    base = language.base
    switch base {
    case "zh", "yue", "wuu": family = .chinese
    case "ja": family = .japanese
    case "ko": family = .korean
    case "und", "mul", "zxx": family = .other
    default:
      let scripts: [Script] = [.latin, .cyrillic, .greek]
      let isKnown = scripts.contains { language.isWritten(in: $0) }
      family = isKnown && !language.isUnspaced ? .alphabetic : .other
    }
  }

  var isAlphabetic: Bool { family == .alphabetic }
  var isEastAsian: Bool { family == .chinese || family == .japanese }
  var isFrench: Bool { base == "fr" }

  /// The marks of a quotation, and of one inside it.
  var quotes: (outer: (String, String), inner: (String, String)) {
    switch base {
    case "de", "cs", "sk", "sl", "bg": (("„", "“"), ("‚", "‘"))
    case "pl", "ro", "hu": (("„", "”"), ("«", "»"))
    case "fr": (("«\u{A0}", "\u{A0}»"), ("“", "”"))
    case "ru", "uk", "be", "kk", "ky": (("«", "»"), ("„", "“"))
    case "it", "es", "el": (("«", "»"), ("“", "”"))
    case "sv", "fi": (("”", "”"), ("’", "’"))
    default: (("“", "”"), ("‘", "’"))
    }
  }
}
