import ICU
import Testing

@Suite("Properties of scalars")
struct CharacterTests {
  @Test(
    "Each scalar has a script",
    arguments: [
      ("港", "Hani"), ("ひ", "Hira"), ("カ", "Kana"), ("한", "Hang"), ("Ж", "Cyrl"), ("é", "Latn"),
      ("λ", "Grek"), ("ש", "Hebr"), ("ع", "Arab"), ("क", "Deva"), ("ไ", "Thai"), ("ა", "Geor"),
      (",", "Zyyy"), ("5", "Zyyy"), ("\u{301}", "Zinh"), ("😀", "Zyyy"), ("𠀋", "Hani"),
    ])
  func script(_ text: String, _ code: String) throws {
    let scalar = try #require(text.unicodeScalars.first)
    #expect(scalar.script.code == code)
  }

  @Test(
    "The named scripts are those of their codes",
    arguments: [
      (Script.common, "Zyyy"), (.inherited, "Zinh"), (.arabic, "Arab"), (.cyrillic, "Cyrl"),
      (.greek, "Grek"), (.han, "Hani"), (.hangul, "Hang"), (.hebrew, "Hebr"),
      (.hiragana, "Hira"), (.katakana, "Kana"), (.latin, "Latn"),
    ])
  func codes(_ script: Script, _ code: String) {
    #expect(script.code == code)
    #expect(Script(code: code) == script)
  }

  @Test("A code that stands for no script", arguments: ["Qqqq", "", "zh", "en-GB"])
  func unknownCode(_ code: String) {
    #expect(Script(code: code) == nil)
  }

  @Test("Script extensions: a mark may be used with several scripts")
  func extensions() {
    let longVowel: Unicode.Scalar = "ー"
    #expect(longVowel.script == .common)
    #expect(longVowel.isUsed(with: .katakana) && longVowel.isUsed(with: .hiragana))
    #expect(!longVowel.isUsed(with: .latin))
    let stop: Unicode.Scalar = "。"
    #expect(stop.isUsed(with: .han) && !stop.isUsed(with: .cyrillic))
  }

  @Test(
    "Digits of every script have a value",
    arguments: [("7", 7), ("７", 7), ("٧", 7), ("७", 7), ("๗", 7), ("𝟕", 7), ("0", 0)])
  func digit(_ text: String, _ value: Int) throws {
    #expect(try #require(text.unicodeScalars.first).digit == value)
  }

  @Test("Ideographs, fractions and letters are no digits", arguments: ["七", "½", "²", "l", "Ⅶ"])
  func noDigit(_ text: String) throws {
    #expect(try #require(text.unicodeScalars.first).digit == nil)
  }

  @Test(
    "Wide characters fill two columns",
    arguments: [
      ("港", true), ("한", true), ("ア", true), ("！", true), ("。", true), ("😀", true), ("𠀋", true),
      ("a", false), ("é", false), ("Ж", false), ("ｱ", false), ("—", false),
    ])
  func wide(_ text: String, _ isWide: Bool) throws {
    #expect(try #require(text.unicodeScalars.first).isWide == isWide)
  }

  @Test(
    "Only full-width forms are narrowed",
    arguments: [("Ａ", "A"), ("５", "5"), ("！", "!"), ("：", ":"), ("港", "港"), ("ｱ", "ｱ"), ("。", "。")])
  func narrowed(_ wide: String, _ narrow: String) throws {
    #expect(try #require(wide.unicodeScalars.first).narrowed == narrow.unicodeScalars.first)
  }

  @Test(
    "Lower case, a scalar for a scalar",
    arguments: [("A", "a"), ("Ж", "ж"), ("É", "é"), ("Σ", "σ"), ("ß", "ß"), ("港", "港")])
  func lowered(_ upper: String, _ lower: String) throws {
    #expect(try #require(upper.unicodeScalars.first).lowered == lower.unicodeScalars.first)
  }
}
