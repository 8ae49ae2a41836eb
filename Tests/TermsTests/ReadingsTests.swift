import Terms
import Testing
import Text

@Suite("Pinyin keys of Chinese terms")
struct ReadingsTests {
  @Test(
    "A key for every likely reading",
    arguments: [
      ("纳伦", ["nalun"]),
      ("科什托别", ["keshituobie", "keshentuobie"]),
      ("曾国藩", ["zengguofan", "cengguofan"]),
      ("单田芳", ["shantianfang", "dantianfang"]),
      ("阿斯塔纳", ["asitana"]),
      ("托尔戈特", ["tuoergete"]),
      ("重庆", ["chongqing"]),
      ("伽师", ["jiashi", "gashi"]),
      ("米尔济约耶夫", ["mierjiyueyefu"]),
      ("沙夫卡特·米尔济约耶夫", ["shafukatemierjiyueyefu"]),
      ("中亚C5", ["zhongyac"]),
    ])
  func keys(_ term: String, _ expected: [String]) {
    let keys = Readings.keys(ofHan: term)
    for key in expected { #expect(keys.contains(key), "\(keys)") }
    #expect(Set(keys).count == keys.count)
    #expect(Readings.keys(ofHan: term) == keys)
  }

  @Test(
    "Without the word for its class",
    arguments: [
      ("纳伦州", "nalun"), ("贾拉拉巴德市", "jialalabade"), ("费尔干纳盆地", "feierganna"),
      ("吐尔尕特口岸", "tuergate"), ("吉尔吉斯共和国", "jierjisi"), ("观察者网", "guanchazhe"),
    ])
  func classes(_ term: String, _ stem: String) {
    #expect(Readings.keys(ofHan: term).contains(stem))
    #expect(Readings.keys(ofHan: term).contains { $0.count > stem.count })
  }

  @Test("Every reading of a name that ships leads to its concept")
  func concepts() {
    let shipped = Glossary.shipped
    var lost: [String] = []
    for (index, concept) in shipped.concepts.enumerated()
    where concept.type != "phrase" {
      for term in concept.terms where term.language.base == "zh" && term.isAllowed {
        lost += Readings.keys(ofHan: term.text).filter {
          !shipped.readings.concepts(readAs: $0).contains(index)
        }
      }
    }
    #expect(lost == [])
    #expect(!shipped.readings.concepts(readAs: "nalun").isEmpty)
  }

  @Test("A word that no term is read as leads to none", arguments: ["nalum", "", "élan", "n"])
  func noConcept(_ key: String) {
    #expect(Glossary.shipped.readings.concepts(readAs: key).isEmpty)
  }

  @Test("One character alone is no name without its class")
  func shortStem() {
    #expect(!Readings.keys(ofHan: "泰山").contains("tai"))
  }

  @Test("Many second readings do not explode")
  func limit() {
    #expect(Readings.keys(ofHan: "什阿娜莎伽单长行乐重藏茜车").count <= 18)
  }

  @Test("Only ideographs have keys", arguments: ["", "Naryn", "C5+1", "·", "Нарын"])
  func none(_ text: String) {
    #expect(Readings.keys(ofHan: text).isEmpty)
  }

  @Test("A surname is read as one in a name only")
  func surnames() {
    #expect(Readings.name("曾国藩") == "zengguofan")
    #expect(Readings.plain("曾国藩") == "cengguofan")
  }

  @Test(
    "Words of a text as keys",
    arguments: [
      ("Tuo’erguote", "tuoerguote"), ("Na Lun", "nalun"), ("Ā-sī-tǎ-nà", "asitana"), ("Lü", "lu"),
      ("Lu\u{308}", "lu"), ("纳伦", ""),
    ])
  func flatten(_ text: String, _ expected: String) {
    #expect(Readings.flatten(text) == expected)
  }

  @Test(
    "A character tells how keys may begin, unless it is read in several ways",
    arguments: [
      ("纳", "nalun", true), ("纳", "na", true), ("纳", "n", true), ("纳", "nilun", false),
      ("纳", "kalun", false), ("什", "shi", true), ("什", "xin", true), ("单", "dan", true),
    ])
  func beginnings(_ character: String, _ letters: String, _ may: Bool) throws {
    let scalar = try #require(character.unicodeScalars.first)
    #expect(Readings.mayBegin(letters, with: scalar) == may)
  }
}
