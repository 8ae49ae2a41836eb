internal import Text

/// The doublings that a language has, and the words that are safely taken away once.
struct Doublings {
  private let allowed: Set<String>
  private let small: Set<String>
  private let language: Language

  init(_ language: Language) {
    self.language = language
    let words = Self.byLanguage[language.base] ?? ""
    allowed = Set((words + " " + Self.common).split(separator: " ").map(String.init))
    small = FunctionWords.list(language)
  }

  /// - Parameter words: the words of the first of the two, folded.
  func allow(_ words: [String]) -> Bool {
    if words.count == 1 {
      let isCommon = allowed.contains(words[0]) || words[0].allSatisfy { $0 == "-" }
      return isCommon || (doublesFreely && !small.contains(words[0]))
    }
    // Longer ones are slips where a small word is among them; else they are chants and names.
    return !words.contains(where: small.contains)
  }

  /// Turkish, Italian and Portuguese double adjectives and adverbs at will.
  private var doublesFreely: Bool { ["tr", "it", "pt"].contains(language.base) }

  /// Whether the doublings of the language are known well enough to call others slips.
  var areKnown: Bool { !small.isEmpty || ["zh", "yue", "wuu", "ja"].contains(language.base) }

  /// Whether nothing but small words is repeated.
  func isSmall(_ words: [String]) -> Bool { words.allSatisfy(small.contains) }

  /// Whether a character that stands twice is a particle, and neither of the two belongs to the
  /// word beside it (目的的确).
  func isSlip(
    _ scalar: Unicode.Scalar, after before: Unicode.Scalar?, before after: Unicode.Scalar?
  ) -> Bool {
    let table = language.base == "ja" ? Self.japanese : Self.chinese
    guard let neighbours = table[scalar] else { return false }
    let isPart = before.map(neighbours.before.unicodeScalars.contains) ?? false
    return !isPart && !(after.map(neighbours.after.unicodeScalars.contains) ?? false)
  }

  /// Particles, with the characters that make words with them.
  private static let chinese: [Unicode.Scalar: (before: String, after: String)] = [
    "的": ("目有标众打", "确士哥"), "在": ("存现正所实潜内外自都好旨", "场线职乎意"),
    "和": ("平温总缓共饱中柔祥融调亲随谦暖附", "平谐气解睦约田善县悦蔼"), "与": ("参给赋授付", "会其否"),
    "被": ("棉毛植绿床夹", "子单褥窝套"), "把": ("一两几个火拖扫", "手柄戏握关"), "但": ("非不", ""),
  ]
  private static let japanese: [Unicode.Scalar: (before: String, after: String)] = ["を": ("", "")]

  /// Cries, and words that say the same in any language.
  private static let common = "bla blah ha haha ho hi hey la na no go knock tap bang yo chop tut"

  private static let byLanguage = [
    "en": "had that is was do does her his you who what very long many far so please bye there now "
      + "really big win hush well out up down boo tsk pom choo night work hear quack",
    "de": "die der das sie ihr ihnen wir so sehr den dem ja nein was wer nach",
    "nl": "dat die je zij zich we van het", "fr": "vous nous si oui non très bien tout",
    "es": "sí no muy", "it": "piano quasi via man poco pian sì così", "pt": "sim não muito",
    "ru": "да нет так еле чуть едва вот ну тот то как давно долго очень было что",
    "uk": "так ні ледь ось ну той то", "tr": "yavaş güzel tek bir çok kapı zaman ayrı uzun baştan",
    "id": "", "sv": "det att och den", "da": "det at der", "pl": "się to tak nie co",
    "kk": "бір тез сол ағаш", "ky": "бир тез", "uz": "tez bir", "sw": "sasa pole hivi",
    "la": "quo", "hu": "egyre", "fi": "niin",
  ]
}
