internal import Synchronization

/// What the segmenter knows of a language: its words, its marks, its habits.
///
/// Made on first use from the embedded tables and then shared.
final class LanguageProfile: Sendable {
  struct Traits: OptionSet {
    let rawValue: Int
    /// Ordinals are figures with a full stop.
    static let ordinals = Traits(rawValue: 1)
    /// Nouns have capitals, so that a capital tells little.
    static let capitalNouns = Traits(rawValue: 1 << 1)
    static let chinese = Traits(rawValue: 1 << 2)
    static let japanese = Traits(rawValue: 1 << 3)
    static let korean = Traits(rawValue: 1 << 4)
    /// A figure after an abbreviation belongs to it.
    static let figuresFollow = Traits(rawValue: 1 << 5)
    static let english = Traits(rawValue: 1 << 6)
    /// A full stop may stand inside a sentence, before lower case or a figure (Armenian).
    static let weakStop = Traits(rawValue: 1 << 7)
  }

  let words: WordClassTable
  let traits: Traits
  /// What each byte may begin, by the values of ``ByteHeat``.
  let hotBytes: [UInt8]
  /// The same where quotations must stay whole: apostrophes are everywhere, and looked at only then.
  let hotBytesKeepingQuotes: [UInt8]
  /// A mark that ends sentences in this language only: Greek `;`, Armenian `:`.
  let extraTerminator: UInt32

  private init(base: String) {
    var words = WordClassTable(Self.tables(base))
    Suppressions.add(to: &words, Language(base))
    self.words = words
    traits = Self.traits(base)
    extraTerminator = base == "el" ? 0x3B : base == "hy" ? 0x3A : 0
    var hot = Self.hotBytes(extra: UInt8(extraTerminator), isKorean: base == "ko")
    hotBytes = hot
    hot[0x27] = ByteHeat.hot
    hotBytesKeepingQuotes = hot
  }

  private static let known = Mutex<[String: LanguageProfile]>([:])

  static func of(_ language: Language) -> LanguageProfile {
    let base = language.base
    return known.withLock { known in
      if let profile = known[base] { return profile }
      let profile = LanguageProfile(base: base)
      known[base] = profile
      return profile
    }
  }

  /// Languages of scripts whose sentences no mark ends, or only marks that ICU knows as well.
  static func needsBreakIterator(_ language: Language) -> Bool {
    ["th", "lo", "km", "my", "bo", "dz", "shn", "nod"].contains(language.base)
  }

  private static func tables(_ base: String) -> [String] {
    let own =
      switch base {
      case "zh", "yue", "wuu": ["zh", "zh-Hant", "en"]
      case "ja", "ko": [base, "en"]
      case "nb", "nn", "no": ["no", "da"]
      default: [base]
      }
    return (own + ["und"]).map { "segmentation/" + $0 }
  }

  private static func traits(_ base: String) -> Traits {
    switch base {
    case "zh", "yue", "wuu": .chinese
    case "ja": .japanese
    case "ko": .korean
    case "en": .english
    case "hy": .weakStop
    case "de", "lb": [.ordinals, .capitalNouns, .figuresFollow]
    case "da", "nb", "nn", "no", "fo": [.ordinals, .figuresFollow]
    case "cs", "sk", "hu", "fi", "et", "lv", "sl", "hr", "bs", "pl", "is", "tr": .ordinals
    case "ru", "uk", "be", "kk", "bg": .figuresFollow
    default: []
    }
  }

  private static func hotBytes(extra: UInt8, isKorean: Bool) -> [UInt8] {
    var hot = [UInt8](repeating: 0, count: 256)
    for byte in "\n\r\u{B}\u{C}.!?\"()[]{}`".utf8 { hot[Int(byte)] = 1 }
    // Lead bytes of the scalars that ScalarClasses marks.
    for byte: UInt8 in [0xC2, 0xCD, 0xD6, 0xD8, 0xDB, 0xDC, 0xDF, 0xE0, 0xE1, 0xE2, 0xE3, 0xEA] {
      hot[Int(byte)] = 1
    }
    for byte in 0xEF...0xF4 { hot[byte] = 1 }
    if extra != 0 { hot[Int(extra)] = 1 }
    if isKorean { hot[0x20] = 1 }
    for byte in 0xE4...0xE9 { hot[byte] = ByteHeat.ideograph }
    hot[0xE3] = ByteHeat.mixed
    hot[0xEF] = ByteHeat.mixed
    return hot
  }
}
