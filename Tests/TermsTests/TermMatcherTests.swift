import Terms
import Testing
import Text

/// What is found, as it stands in the text.
private func found(
  _ terms: [String], _ language: Language, in text: String, type: String = "place"
) -> [String] {
  let concepts = terms.map { Concept(id: $0, type: type, terms: [Term($0, language: language)]) }
  let matcher = Glossary(concepts: concepts).matcher(for: language)
  let bytes = Array(text.utf8)
  return matcher.matches(in: text).map { String(decoding: bytes[$0.range.indices], as: UTF8.self) }
}

private func document(_ text: String, _ language: Language = "en") -> Document {
  var content = Document.Content()
  content.text = Array(text.utf8)
  return Document(name: "t", language: language, origin: content.text, content: content)
}

@Suite("Matching terms")
struct TermMatcherTests {
  @Test("The longest term masks those inside it and across its edges")
  func longest() {
    let terms = ["合作", "上海", "上海合作组织", "组织部"]
    #expect(found(terms, "zh", in: "上海合作组织部长谈合作") == ["上海合作组织", "合作"])
    #expect(
      found(["Central Asia", "Asia"], "en", in: "Central Asia, Asia") == ["Central Asia", "Asia"])
  }

  @Test("Near ranges the terms are those of the whole text")
  func stretches() {
    let concepts = ["纳伦", "Naryn"].map {
      Concept(id: $0, type: "place", terms: [Term($0, language: "zh")])
    }
    let matcher = Glossary(concepts: concepts).matcher(for: "zh")
    let text = document(String(repeating: "纳伦河从远处流来，Naryn 城。", count: 60), "zh")
    let ranges = [TextRange(36, 75), TextRange(72, 111), TextRange(1500, 1539)]
    let inside = { (match: TermMatch) in ranges.contains { $0.contains(match.range) } }
    let near = matcher.matches(in: text, near: ranges)
    #expect(near.filter(inside) == matcher.matches(in: text).filter(inside))
    #expect(!near.filter(inside).isEmpty && near.count < matcher.matches(in: text).count)
    #expect(matcher.matches(in: text, near: []).isEmpty)
  }

  @Test("In one walk each of several matchers finds what it finds alone")
  func together() {
    let texts = ["Osh und die Oder, oder Os; Ölberg am Naryn", "a Osh"]
    let matchers = [["Osh", "Oder"], ["Naryn", "Ölberg", "A Osh"], []].map { terms in
      Glossary(
        concepts: terms.map {
          Concept(id: $0, type: "place", terms: [Term($0, language: "de")])
        }
      ).matcher(for: "de")
    }
    for text in texts.map({ document($0, "de") }) {
      let found = TermMatcher.matches(of: matchers, in: text)
      #expect(found == matchers.map { $0.matches(in: text) })
      #expect(!found[0].isEmpty && found[2].isEmpty)
    }
  }

  @Test("Of a chain of overlaps the first, and every next that fits, however long it is")
  func chains() {
    let text = String(repeating: "国", count: 40_001)
    #expect(found(["国国"], "zh", in: text).count == 20_000)
    #expect(found(["国国", "国国国"], "zh", in: text).count == 13_333 + 1)
  }

  @Test(
    "A term begins and ends with a word",
    arguments: [
      ("Osh and Oshmyany, Boosh", ["Osh"]),
      ("Osh-based, “Osh”, (Osh)…Osh", ["Osh", "Osh", "Osh", "Osh"]),
      ("奥什Osh市", ["Osh"]),
      ("Osh's and Osh’s bazaars", ["Osh's", "Osh’s"]),
      ("the ‘Osh’ bazaar", ["Osh"]),
      ("Osh'an, Tash'Osh", []),
      ("", []),
    ])
  func wordEdges(_ text: String, _ expected: [String]) {
    #expect(found(["Osh"], "en", in: text) == expected)
  }

  @Test(
    "Hyphens, spaces and line breaks match each other",
    arguments: ["Kara-Suu River", "Kara Suu  River", "Kara\u{2011}Suu\r\nRiver", "KARA SUU-RIVER"])
  func joints(_ text: String) {
    #expect(found(["Kara-Suu River"], "en", in: "to \(text), then") == [text])
  }

  @Test("Full-width and decomposed letters match; ranges are those of the text")
  func folding() {
    #expect(found(["Koshtöbe"], "en", in: "😀 Koshto\u{308}be") == ["Koshto\u{308}be"])
    #expect(found(["C5+1"], "zh", in: "中亚Ｃ５＋１机制") == ["Ｃ５＋１"])
  }

  @Test("Diacritics of the term may be missing in the text, not the other way round")
  func diacritics() {
    #expect(found(["Ōsaka"], "en", in: "Ōsaka, Osaka") == ["Ōsaka", "Osaka"])
    #expect(found(["Osaka"], "en", in: "Ōsaka, Osaka") == ["Osaka"])
    #expect(found(["Дёмино"], "ru", in: "Дёмино, Демино") == ["Дёмино", "Демино"])
    #expect(found(["Бийск"], "ru", in: "Бииск, Бийск") == ["Бийск"])
  }

  @Test(
    "German endings", arguments: ["Kasachstans", "Kasachstan", "Kasachstan-Reise"])
  func german(_ text: String) {
    let expected = text.split(separator: "-").first.map(String.init)
    #expect(found(["Kasachstan"], "de", in: "die \(text) heute") == [expected])
    #expect(found(["Kasachstan"], "de", in: "Kasachstaner Kasachstanisch") == ["Kasachstaner"])
  }

  @Test(
    "Russian terms match in every case",
    arguments: [
      ("Нарын", "на берегу Нарына, под Нарыном", ["Нарына", "Нарыном"]),
      ("Россия", "с Россией о России", ["Россией", "России"]),
      ("Ош", "из Оша в Ош", ["Ош"]),
      ("Токаев", "с Токаевым у Токаева", ["Токаевым", "Токаева"]),
      (
        "Шанхайская организация сотрудничества", "саммит Шанхайской организации сотрудничества",
        ["Шанхайской организации сотрудничества"]
      ),
      ("Ближний Восток", "на Ближнем Востоке", ["Ближнем Востоке"]),
      ("Соглашение", "два Соглашения", ["Соглашения"]),
      ("Китай", "о Китае и китайцах", ["Китае"]),
      ("Нарын", "Нарынский район, нарын", []),
    ])
  func russian(_ term: String, _ text: String, _ expected: [String]) {
    #expect(found([term], "ru", in: text) == expected)
  }

  @Test("The ending is told apart from the stem")
  func endings() {
    let glossary = Glossary(concepts: [
      Concept(
        id: "n", type: "place",
        terms: [Term("Naryn", language: "en"), Term("Нарын", language: "ru")])
    ])
    let english = glossary.matcher(for: "en").matches(in: "Naryn’s")
    #expect(english.map(\.stem) == [TextRange(0, 5)])
    #expect(english.map(\.isInflected) == [true])
    let russian = glossary.matcher(for: "ru").matches(in: "Нарын, Нарына")
    #expect(russian.map(\.ending.count) == [0, 2])
    #expect(russian.map(\.term) == [1, 1])
  }

  @Test(
    "The case of letters",
    arguments: [
      ("Turkey", "place", "TURKEY, Turkey or turkey", ["TURKEY", "Turkey"]),
      ("belt and road", "phrase", "Belt and Road", ["Belt and Road"]),
      (
        "high-quality development", "place", "High-quality development",
        ["High-quality development"]
      ),
      ("WHO", "institution", "Who asked WHO?", ["WHO"]),
      ("UNESCO", "institution", "Unesco, unesco", ["Unesco"]),
    ])
  func letterCase(_ term: String, _ type: String, _ text: String, _ expected: [String]) {
    #expect(found([term], "en", in: text, type: type) == expected)
  }

  @Test("A case-sensitive term matches as it is written; another concept may take the rest")
  func caseSensitive() {
    let glossary = Glossary(concepts: [
      Concept(
        id: "start", type: "phrase",
        terms: [Term("New Start", language: "en", isCaseSensitive: true)]),
      Concept(id: "begin", type: "phrase", terms: [Term("new start", language: "en")]),
    ])
    let matches = glossary.matcher(for: "en").matches(in: "New Start, a new start, NEW START")
    #expect(matches.map(\.concept) == [0, 1, 1])
  }

  @Test("Simplified and traditional Chinese match each other")
  func chineseScripts() {
    #expect(found(["乌兹别克斯坦"], "zh", in: "烏茲別克斯坦、乌兹别克斯坦") == ["烏茲別克斯坦", "乌兹别克斯坦"])
    #expect(found(["烏茲別克斯坦"], "zh-Hant", in: "乌兹别克斯坦") == ["乌兹别克斯坦"])
  }

  @Test("Any middle dot will do")
  func middleDots() {
    let names = ["沙夫卡特·米尔济约耶夫", "沙夫卡特・米尔济约耶夫", "沙夫卡特•米尔济约耶夫"]
    for name in names { #expect(found([names[0]], "zh", in: "总统\(name)说") == [name]) }
  }

  @Test("Two ideographs match where the dictionary does not cut through them")
  func wordEdgesOfHan() {
    #expect(found(["国会", "北约"], "zh", in: "中国会参加，美国国会和北约") == ["国会", "北约"])
    #expect(found(["纳伦"], "zh", in: "穿过纳伦州") == ["纳伦"])
  }

  @Test("A single ideograph matches only alone")
  func singleIdeograph() {
    #expect(found(["华"], "zh", in: "访华，华人，“华”") == ["华"])
  }

  @Test("French and Italian terms stand after an elided article")
  func elision() {
    #expect(found(["Ouzbékistan"], "fr", in: "l’Ouzbékistan") == ["Ouzbékistan"])
  }

  @Test("Korean particles follow a name")
  func particles() {
    #expect(found(["나린"], "ko", in: "나린에서 나린은 나린강") == ["나린에서", "나린은"])
  }

  @Test("Code and addresses are left out, and no term crosses a block")
  func documents() {
    let glossary = Glossary(concepts: [
      Concept(id: "n", type: "place", terms: [Term("Naryn Dam", language: "en")])
    ])
    var content = Document.Content()
    content.text = Array("Naryn Dam\nNaryn\n\nDam\nNaryn\nDam".utf8)
    content.outline = [
      Block(range: TextRange(0, 15), kind: .paragraph),
      Block(range: TextRange(17, 30), kind: .paragraph),
    ]
    content.opaque = [TextRange(2, 4)]
    let document = Document(name: "t", language: "en", origin: content.text, content: content)
    let matches = glossary.matcher(for: "en").matches(in: document)
    #expect(matches.map(\.range) == [TextRange(21, 30)])
    let address = self.address("see https://example.org/Naryn-Dam and Naryn-Dam", glossary)
    #expect(address.map(\.range) == [TextRange(38, 47)])
  }

  private func address(_ text: String, _ glossary: Glossary) -> [TermMatch] {
    glossary.matcher(for: "en").matches(in: document(text))
  }

  @Test("An empty term base finds nothing")
  func empty() {
    #expect(Glossary().matcher(for: "zh").matches(in: document("纳伦", "zh")).isEmpty)
  }
}
