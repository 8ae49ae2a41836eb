/// What a word does beside a full stop; a word may be of several classes.
struct WordClasses: OptionSet {
  let rawValue: UInt16

  /// Never final before a capital or a figure: titles, references.
  static let title = WordClasses(rawValue: 1)
  /// An abbreviation only before a number.
  static let number = WordClasses(rawValue: 1 << 1)
  /// Never final.
  static let inner = WordClasses(rawValue: 1 << 2)
  /// Final only before a sentence starter or an opening quotation mark.
  static let ordinary = WordClasses(rawValue: 1 << 3)
  static let months = WordClasses(rawValue: 1 << 4)
  static let weekdays = WordClasses(rawValue: 1 << 5)
  /// Words that open sentences.
  static let starters = WordClasses(rawValue: 1 << 6)
  /// Verbs of attribution.
  static let speech = WordClasses(rawValue: 1 << 7)
  static let units = WordClasses(rawValue: 1 << 8)
  /// Words before an ordinal that is written with a full stop.
  static let ordinal = WordClasses(rawValue: 1 << 9)
  /// What goes on with the sentence after a closing quotation mark (Chinese, Japanese).
  static let continuation = WordClasses(rawValue: 1 << 10)
  /// What goes on with the sentence after an ellipsis (Chinese).
  static let conjunction = WordClasses(rawValue: 1 << 11)
  /// Names that end in an exclamation mark.
  static let names = WordClasses(rawValue: 1 << 12)
  /// Ordinary, and final before any capital: `etc`.
  static let final = WordClasses(rawValue: 1 << 13)
  /// The word for a year after its number: final there before any capital.
  static let year = WordClasses(rawValue: 1 << 14)
  /// Nouns that end in a verb of attribution: 小说, 街道 (Chinese).
  static let nouns = WordClasses(rawValue: 1 << 15)

  static let abbreviation: WordClasses = [.title, .number, .inner, .ordinary, .final, .year]

  /// The class that a section of a data file is for.
  init?(section: String) {
    switch section {
    case "title": self = .title
    case "number": self = .number
    case "inner": self = .inner
    case "ordinary": self = .ordinary
    case "months": self = .months
    case "weekdays": self = .weekdays
    case "starters": self = .starters
    case "speech": self = .speech
    case "units": self = .units
    case "ordinal": self = .ordinal
    case "continuation": self = .continuation
    case "conjunction": self = .conjunction
    case "names": self = .names
    case "final": self = .final
    case "year": self = .year
    case "nouns": self = .nouns
    default: return nil
    }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }
}
