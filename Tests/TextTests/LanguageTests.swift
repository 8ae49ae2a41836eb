import ICU
import Testing
import Text

@Suite("Languages")
struct LanguageTests {
  @Test(
    "Tags take one form",
    arguments: [
      ("EN", "en", "en"), ("zh_hant_tw", "zh-Hant-TW", "zh"), ("pt-br", "pt-BR", "pt"),
      ("es-419", "es-419", "es"), ("", "", ""), ("-", "", ""), ("UZ-CYRL", "uz-Cyrl", "uz"),
    ])
  func tags(_ written: String, _ tag: String, _ base: String) {
    let language = Language(written)
    #expect(language.tag == tag)
    #expect(language.base == base)
    #expect(Language(language.tag) == language)
  }

  @Test(
    "Running text is written in certain scripts",
    arguments: [
      ("zh", ["Hani"]), ("zh-Hant", ["Hani"]), ("ja", ["Hani", "Hira", "Kana"]),
      ("ko", ["Hang", "Hani"]), ("ru", ["Cyrl"]), ("sr", ["Cyrl", "Latn"]), ("en", ["Latn"]),
      ("ar", ["Arab"]), ("el", ["Grek"]), ("he", ["Hebr"]), ("hi", ["Deva"]), ("th", ["Thai"]),
      ("ka", ["Geor"]), ("hy", ["Armn"]), ("am", ["Ethi"]), ("ta", ["Taml"]), ("und", ["Latn"]),
    ])
  func scripts(_ tag: String, _ codes: [String]) {
    #expect(Language(tag).scripts.map(\.code).sorted() == codes)
  }

  @Test(
    "A script in the tag overrules the language",
    arguments: [
      ("sr-Latn", "Latn"), ("uz-Cyrl", "Cyrl"), ("kk-Latn", "Latn"), ("az-Arab-IR", "Arab"),
    ])
  func namedScript(_ tag: String, _ code: String) {
    #expect(Language(tag).scripts.map(\.code) == [code])
  }

  @Test("Which languages leave no spaces between words")
  func unspaced() {
    let languages: [Language] = ["zh-Hant", "ja", "th", "yue", "ko", "en", "vi"]
    #expect(languages.map(\.isUnspaced) == [true, true, true, true, false, false, false])
  }

  @Test("What CLDR says")
  func names() {
    #expect(Language("kk").englishName == "Kazakh")
    #expect(Language("zh").isKnown && !Language("qq").isKnown)
    #expect(Language("ar").isRightToLeft && !Language("ru").isRightToLeft)
  }
}
