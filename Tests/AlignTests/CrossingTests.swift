import Testing
import Text

@testable import Align

/// A phrase stands in the first sentence of one text and in the second of the other: the two
/// sentences are one bead, though each matches its own but for that phrase.
@Suite("Phrases that cross inside a bead")
struct CrossingTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let language: Language
    let source: [String]
    let target: [String]
    let lexicon: [(source: String, target: String)]

    var testDescription: String { "\(language) to en" }
  }

  static let german = Sample(
    language: "de",
    source: [
      "Das Lager am Issyk-Kul öffnete im Juni.",
      "Am Dienstag brach die Gruppe mit neun Trägern und zwei Ärzten in Naryn auf.",
      "Unter dem Führer Aibek Sydykow erreichte sie nach elf Stunden den Pass über dem See.",
      "Auf dem Pass lag im August noch Schnee.",
      "Die Hirten verkaufen dort Käse für 300 Som.",
    ],
    target: [
      "The camp on Issyk-Kul opened in June.",
      "On Tuesday the group set out from Naryn under its guide Aibek Sydykov with nine porters and "
        + "two doctors.",
      "After eleven hours it reached the pass above the lake.",
      "There was still snow on the pass in August.",
      "The herders sell cheese there for 300 som.",
    ],
    lexicon: [
      ("Lager", "camp"), ("öffnete", "opened"), ("Dienstag", "Tuesday"), ("Gruppe", "group"),
      ("neun", "nine"), ("Träger", "porters"), ("zwei", "two"), ("Ärzte", "doctors"),
      ("elf", "eleven"), ("Führer", "guide"), ("Stunden", "hours"), ("Pass", "pass"),
      ("See", "lake"),
      ("erreichte", "reached"), ("über", "above"), ("Schnee", "snow"), ("Hirten", "herders"),
      ("Käse", "cheese"), ("verkaufen", "sell"), ("noch", "still"),
    ])

  static let chinese = Sample(
    language: "zh",
    source: [
      "伊塞克湖畔的营地六月开放。",
      "周二，队伍带着九名脚夫和两名医生从纳伦出发。",
      "在向导艾贝克·瑟德科夫和护士古丽米拉·奥斯莫诺娃带领下，他们走了十一个小时，到达湖上方的山口。",
      "八月的山口仍有积雪。",
      "牧民在那里卖奶酪，每块300索姆。",
    ],
    target: [
      "The camp on Lake Issyk-Kul opens in June.",
      "On Tuesday the team set out from Naryn under the guide Aibek Sydykov and the nurse Gulmira Osmonova with nine "
        + "porters and two doctors.",
      "They walked for eleven hours to reach the pass above the lake.",
      "The pass still has snow in August.",
      "Herders sell cheese there at 300 som apiece.",
    ],
    lexicon: [
      ("营地", "camp"), ("六月", "June"), ("周二", "Tuesday"), ("队伍", "team"), ("纳伦", "Naryn"),
      ("出发", "set out"), ("九", "nine"), ("脚夫", "porters"), ("两", "two"), ("医生", "doctors"),
      ("艾贝克", "Aibek"), ("瑟德科夫", "Sydykov"), ("古丽米拉", "Gulmira"), ("奥斯莫诺娃", "Osmonova"),
      ("向导", "guide"), ("护士", "nurse"), ("走", "walk"), ("十一", "eleven"),
      ("小时", "hours"), ("到达", "reach"), ("湖", "lake"), ("上方", "above"), ("山口", "pass"),
      ("八月", "August"), ("积雪", "snow"), ("牧民", "herders"), ("奶酪", "cheese"), ("卖", "sell"),
    ])

  /// The words of the text linked, from an alignment sentence by sentence.
  private func links(_ sample: Sample) -> LinkModel {
    let texts = SegmentedTexts(sample.source, sample.target, sample.language)
    let bitext = Bitext(
      BitextSide(texts.source, language: sample.language),
      BitextSide(texts.target, language: "en"), BilingualLexicon(pairs: sample.lexicon))
    let band = Band(rows: bitext.source.count, columns: bitext.target.count)
    let beads = sample.source.indices.map {
      BeadSpan(type: 0, source: $0..<$0 + 1, target: $0..<$0 + 1)
    }
    return LinkModel(
      bitext, LinkTable(bitext, band), path: BeadPath(beads: beads, score: 0))
  }

  @Test(
    "A bead of two sentences gains by a phrase that crosses from one to the other",
    arguments: [german, chinese])
  func crossing(_ sample: Sample) {
    var links = links(sample)
    let apart = links.score(1..<2, 1..<2) + links.score(2..<3, 2..<3)
    let crossed = links.score(1..<3, 1..<3, at: LinkModel.Split(source: 2, target: 2))
    #expect(crossed > apart)
    #expect(crossed > links.score(1..<3, 1..<3))
  }

  @Test("Where nothing crosses, it loses", arguments: [german, chinese])
  func nothingCrosses(_ sample: Sample) {
    var links = links(sample)
    let apart = links.score(3..<4, 3..<4) + links.score(4..<5, 4..<5)
    #expect(links.score(3..<5, 3..<5, at: LinkModel.Split(source: 4, target: 4)) < apart)
  }
}
