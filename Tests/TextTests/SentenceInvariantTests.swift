import ICU
import Testing
import Text

/// What holds of every text, shown on texts put together at random.
@Suite("Sentence invariants")
struct SentenceInvariantTests {
  struct Script: CustomTestStringConvertible, Sendable {
    let language: Language
    let words: [String]
    var testDescription: String { language.tag }

    init(_ language: Language, _ words: String) {
      self.language = language
      self.words = words.split(separator: " ").map(String.init)
    }
  }

  static let scripts = [
    Script("en", "The café opened at noon Dr etc u.s I naïve it"), Script("ru", "Ёлка й т е Он г"),
    Script("el", "Άνοιξη και ο κ"), Script("hy", "Նա եկավ տուն"), Script("ka", "ის წავიდა სახლში"),
    Script("ar", "ذهب إلى البيت د"), Script("he", "הוא הלך הביתה"), Script("hi", "वह घर गया"),
    Script("zh", "大桥 通车 他说 的 了"), Script("ja", "橋が 開いた と 言った"),
    Script("ko", "다리가 열렸다 했어요 갑니다"), Script("th", "ฝนตก หนัก มาก"),
  ]
  static let marks = [
    ".", ". ", "! ", "? ", "…", "... ", "。", "？", "！”", "“", "”", "\"", "'", "(", ")", "《", "》",
    " – ", "- ", ", ", ": ", "; ", "։ ", "؟ ", "। ", "\u{200F}", "\u{301}", "😀 ", "👩‍👩‍👧", "🇰🇿",
    "3", "12. ", ".5", " ", " ", " ", "[1] ", ":) ", "`", "@", "\u{A0}", "\u{FEFF}", "\u{0}",
  ]

  /// A generator of its own, so that a failure comes back.
  struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  static func texts(_ script: Script) -> [String] {
    var dice = Dice(state: 20_250_620)
    return (0..<120).map { _ in
      (0..<Int.random(in: 1...40, using: &dice)).map { _ in
        Bool.random(using: &dice)
          ? script.words.randomElement(using: &dice)! : marks.randomElement(using: &dice)!
      }.joined()
    }
  }

  static func ends(
    _ text: String, _ language: Language, _ options: SegmentationOptions = .init()
  ) -> [Int] {
    let bytes = Array(text.utf8)
    var segmenter = SentenceSegmenter(language: language, options: options)
    return segmenter.ends(in: bytes, range: TextRange(0, bytes.count)).map { Int($0.offset) }
  }

  @Test("Sentences cover the text and lie on grapheme boundaries", arguments: scripts)
  func cover(_ script: Script) throws {
    var graphemes = try BreakIterator(.grapheme, locale: "en")
    for text in Self.texts(script) {
      let found = Self.ends(text, script.language)
      let isAscending = zip(found, found.dropFirst()).allSatisfy { $0 < $1 }
      #expect(isAscending && found.last == text.utf8.count, "\(text.debugDescription)")
      let bytes = Array(text.utf8)
      let allowed = Set(try graphemes.boundaries(of: bytes.span).map(\.offset))
      #expect(found.allSatisfy(allowed.contains), "\(text.debugDescription)")
    }
  }

  @Test("Decomposed text is cut at the same places", arguments: scripts)
  func decomposition(_ script: Script) throws {
    let decompose = try Transliterator("NFD")
    var transliterator = decompose
    for text in Self.texts(script) {
      let decomposed = try transliterator.transform(text)
      let composed = try Normalizer.composed(decomposed)
      let first = Self.pieces(composed, script.language)
      let second = try Self.pieces(decomposed, script.language).map(Normalizer.composed)
      #expect(first == second, "\(text.debugDescription)")
    }
  }

  static func pieces(_ text: String, _ language: Language) -> [String] {
    let bytes = Array(text.utf8)
    var start = 0
    return ends(text, language).map { end in
      defer { start = end }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }

  @Test("Line ends of either kind are the same", arguments: scripts)
  func lineEnds(_ script: Script) {
    let texts = Self.texts(script)
    for (first, second) in zip(texts, texts.dropFirst()) {
      for newlines in [SegmentationOptions.Newlines.hard, .soft] {
        let options = SegmentationOptions(newlines: newlines)
        let unix = Self.ends(first + "\n" + second, script.language, options)
        let windows = Self.ends(first + "\r\n" + second, script.language, options)
        let place = first.utf8.count
        #expect(unix == windows.map { $0 > place ? $0 - 1 : $0 }, "\(first.debugDescription)")
      }
    }
  }

  @Test("Paragraphs are cut alike alone and together", arguments: scripts)
  func paragraphs(_ script: Script) {
    for text in Self.texts(script).prefix(60) where text.first?.isWhitespace == false {
      let alone = Self.ends(text, script.language)
      let together = Self.ends(text + "\n\n" + text, script.language)
      let base = text.utf8.count + 2
      let second = together.filter { $0 > base }.map { $0 - base }
      #expect(Set(second) == Set(alone.filter { $0 > 0 }), "\(text.debugDescription)")
    }
  }
}
