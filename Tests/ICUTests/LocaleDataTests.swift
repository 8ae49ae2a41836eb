import ICU
import Testing

@Suite("Lists of CLDR")
struct LocaleDataTests {
  @Test(
    "A language's own names",
    arguments: [
      (List.territories, "zh", "哈萨克斯坦"), (.languages, "zh", "乌兹别克语"),
      (.currencies, "zh", "人民币"), (.cities, "zh", "阿拉木图"), (.territories, "zh-Hant", "哈薩克"),
      (.cities, "ja", "上海"), (.suppressions, "de", "z.B."),
    ])
  func lists(_ list: List, _ language: String, _ member: String) {
    let hasMember = list.names(language).contains(member)
    #expect(hasMember)
  }

  enum List {
    case territories, languages, currencies, cities, suppressions

    func names(_ tag: String) -> [String] {
      switch self {
      case .territories: LocaleData.territories(tag)
      case .languages: LocaleData.languages(tag)
      case .currencies: LocaleData.currencies(tag)
      case .cities: LocaleData.cities(tag)
      case .suppressions: LocaleData.sentenceSuppressions(tag)
      }
    }
  }

  @Test("A language without a list has none, not that of the system's language")
  func missing() {
    #expect(LocaleData.sentenceSuppressions("nl").isEmpty)
    #expect(LocaleData.territories("tlh").isEmpty)
    #expect(LocaleData.sentenceSuppressions("und").isEmpty)
  }

  @Test(
    "The language most often written in a script",
    arguments: [
      (Script.cyrillic, "ru"), (.han, "zh"), (.hiragana, "ja"), (.hangul, "ko"), (.latin, "en"),
      (.greek, "el"), (.arabic, "ar"),
    ])
  func likelyLanguage(_ script: Script, _ language: String) {
    #expect(LocaleNames.likelyLanguage(of: script) == language)
  }

  @Test("No language is likely for what all scripts share")
  func noLanguage() {
    #expect(LocaleNames.likelyLanguage(of: .common) == nil)
  }
}
