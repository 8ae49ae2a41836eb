/// Texts put together at random, the same in every run.
struct Fuzz: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// xorshift64*.
  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }

  mutating func text(of pieces: [String], count: Int) -> String {
    (0..<count).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }

  /// Words of eight scripts.
  static let scripts: [(language: String, words: [String])] = [
    ("zh", ["港口", "去年", "他说", "列车", "三百", "问题", "船"]),
    ("en", ["harbour", "Dr", "the", "No", "Lake", "it's", "U.S", "ships"]),
    ("ru", ["порт", "Озеро", "и", "г", "поезда", "Нарын"]),
    ("ar", ["ميناء", "السفن", "في", "بحيرة"]),
    ("el", ["λιμάνι", "Πλοίο", "και"]),
    ("ja", ["港", "ターミナル", "です", "がっこう"]),
    ("ko", ["항구", "배는", "호수"]),
    ("hi", ["बंदरगाह", "झील", "और"]),
  ]

  /// What stands between words.
  static let marks = [
    " ", " ", " ", ". ", "。", "！", "? ", ", ", "“", "”", "「", "」", "\"", "’", ": ", "：", "\n",
    "\n\n",
    "\n\n", " – ", "5", "1,234.5 ", "\u{3000}", "\u{A0}", "…", "(", ")", "😀", "e\u{301}", "#", "\t",
    "\u{2003}",
  ]
}
