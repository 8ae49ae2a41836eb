import ICU
import Testing
import Text

@testable import Terms

/// What CLDR's transforms say, against the table that stands in for them.
@Suite("The table of readings")
struct PinyinTableTests {
  private let chineseTerms = Glossary.shipped.concepts.flatMap(\.terms)
    .filter { $0.language.base == "zh" }.map(\.text)

  @Test("Characters are read as CLDR reads them")
  func characters() throws {
    var transform = try Transliterator("Han-Latin")
    let table = PinyinReadings.shared.all
    #expect(table.count > 4000)
    for (character, syllable) in table {
      let expected = Array(Readings.flatten(try transform.transform(String(character))).utf8)
      let others = SecondReadings.table[character] ?? []
      #expect(syllable == expected || others.contains(expected), "\(character)")
    }
  }

  @Test("Every reading is a Mandarin syllable")
  func syllables() {
    for (character, syllable) in PinyinReadings.shared.all {
      let letters = String(decoding: syllable, as: UTF8.self)
      #expect(Pinyin.isSyllable(letters), "\(character) \(letters)")
    }
  }

  @Test("The table holds every ideograph of the term base that ships")
  func coverage() {
    let characters = Set(chineseTerms.joined().unicodeScalars.filter(HanText.isIdeograph))
    #expect(characters.filter { !PinyinReadings.shared.holds($0) } == [])
  }

  @Test("Terms are read as CLDR reads them, as words and as names")
  func terms() throws {
    var words = try Transliterator("Han-Latin")
    var names = try Transliterator("Han-Latin/Names")
    for term in chineseTerms {
      #expect(Readings.plain(term) == Readings.flatten(try words.transform(term)), "\(term)")
      #expect(Readings.name(term) == Readings.flatten(try names.transform(term)), "\(term)")
    }
  }

  @Test("Surnames are read as CLDR reads them, at the start and inside")
  func surnames() throws {
    var words = try Transliterator("Han-Latin")
    var names = try Transliterator("Han-Latin/Names")
    for surname in "曾单任仇解查区朴盖乐卜秘繁尉员召折种重刀牟粘翟莘筠干葛过华纪舍燕长" {
      for text in ["\(surname)明", "小\(surname)", "李·\(surname)明", "\(surname)A\(surname)"] {
        #expect(Readings.name(text) == Readings.flatten(try names.transform(text)), "\(text)")
        #expect(Readings.plain(text) == Readings.flatten(try words.transform(text)), "\(text)")
      }
    }
  }

  @Test(
    "Two characters together are read in their own way",
    arguments: ["万俟卨", "尉迟恭", "澹台灭明", "长孙无忌", "小长孙", "重庆", "藏文", "秘鲁", "单于", "沈阳"])
  func compounds(_ text: String) throws {
    var words = try Transliterator("Han-Latin")
    var names = try Transliterator("Han-Latin/Names")
    #expect(Readings.name(text) == Readings.flatten(try names.transform(text)))
    #expect(Readings.plain(text) == Readings.flatten(try words.transform(text)))
  }

  @Test(
    "Characters that the table lacks are looked up",
    arguments: [("喆明", "zheming"), ("二〇", "erling"), ("𠀀", "he"), ("Ｃ区", "cqu")])
  func rare(_ text: String, _ expected: String) {
    #expect(Readings.plain(text) == expected)
  }
}
