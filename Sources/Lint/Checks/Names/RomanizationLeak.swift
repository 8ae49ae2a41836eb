internal import ICU
internal import Terms
internal import Text

/// Pinyin of a Chinese name that has an established form of its own.
enum RomanizationLeak: Check {
  static let about = About(
    id: "romanization-leak", severity: .error, fixability: .safe,
    summary: "A foreign name was romanised from its Chinese form",
    rationale: """
      纳伦 is how Chinese writes Naryn; *Nalun* is its pinyin, and no reader finds it on a map. With
      a glossary the established form is known. Without one, a name of the translation that reads
      as pinyin of the aligned source is reported where the Chinese is written with the characters
      that transcribe foreign names. Chinese names are left alone: their pinyin is their name. Terms
      of the glossary in Cyrillic, Greek, Arabic, kana or Hangul are looked for in their standard
      romanisations.
      """,
    bad: [
      Example(
        "zh→en", source: "工程队本月开始开凿纳伦隧道。",
        target: "Crews began to bore the «Nalun» tunnel this month.", terms: naryn),
      Example("en", target: "Floods closed the road along the «Nalun».", terms: naryn),
      Example(
        "zh→en", source: "车队从图鲁噶尔特口岸出境。",
        target: "The convoy left the country at «Tuluga'erte»."),
      Example(
        "ru→en", source: "Переговоры пройдут в городе Москва.",
        target: "The talks will be held in the city of «Moskva».", terms: moscow),
    ],
    good: [
      Example(
        "zh→en", source: "工程队本月开始开凿纳伦隧道。",
        target: "Crews began to bore the Naryn tunnel this month.", terms: naryn),
      Example(
        "zh→en", source: "王小明和李海涛在兰州会面。",
        target: "Wang Xiaoming and Li Haitao met in Lanzhou."),
    ])

  private static let moscow = """
    moscow,place,ru,Москва,preferred,,
    moscow,place,en,Moscow,preferred,,
    """

  private static let naryn = """
    naryn,place,zh,纳伦,preferred,,
    naryn,place,en,Naryn,preferred,,
    """

  static func run(on pair: Pair, report: (Finding) -> Void) {
    for leak in ForeignLeaks(pair).all { report(leak) }
    for side in pair.judgedSides {
      guard let document = pair.document(side), document.language.isWritten(in: .latin) else {
        continue
      }
      LeakedForms(pair: pair, side: side, document: document).report(report)
    }
  }
}
