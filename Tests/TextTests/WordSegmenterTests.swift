import Testing
import Text

@Suite("Words")
struct WordSegmenterTests {
  private func words(
    _ text: String, _ language: Language, keeping kept: KeptWords = KeptWords()
  ) throws -> String {
    let bytes = Array(text.utf8)
    var segmenter = try WordSegmenter(language: language, keeping: kept)
    return segmenter.words(in: bytes, range: TextRange(0, bytes.count))
      .map { String(decoding: bytes[$0.range.indices], as: UTF8.self) }.joined(separator: "/")
  }

  @Test(
    "Marks and spaces are no words",
    arguments: [
      (Language("en"), "The U.S. port's 3.5 km – done!", "The/U.S/port's/3.5/km/done"),
      ("de", "E-Mail, z. B. 20 %.", "E/Mail/z/B/20"), ("zh", "港口开放。", "港口/开放"),
      ("ru", "Порт — это мир…", "Порт/это/мир"), ("en", "", ""), ("en", "😀 …", ""),
    ])
  func plain(_ language: Language, _ text: String, _ expected: String) throws {
    #expect(try words(text, language) == expected)
  }

  @Test("The kind of a word")
  func kinds() throws {
    var segmenter = try WordSegmenter(language: "zh")
    let text = Array("port 港口 12 ラーメン".utf8)
    let kinds = segmenter.words(in: text, range: TextRange(0, text.count)).map(\.kind)
    #expect(kinds == [.letters, .ideographs, .number, .ideographs])
  }

  @Test(
    "Terms and CLDR's names stay whole",
    arguments: [
      ("上海合作组织成员国会议", "上海合作组织/成员/国/会议"),
      ("他访问哈萨克斯坦和吉尔吉斯斯坦。", "他/访问/哈萨克斯坦/和/吉尔吉斯斯坦"),
      ("在阿拉木图举行", "在/阿拉木图/举行"), ("哈萨克斯坦坚戈贬值", "哈萨克斯坦坚戈/贬值"),
      ("讲乌兹别克语的人", "讲/乌兹别克语/的/人"), ("port 上海合作组织 2024", "port/上海合作组织/2024"),
      ("上海合作组织", "上海合作组织"), ("港口", "港口"),
    ])
  func kept(_ text: String, _ expected: String) throws {
    var kept = KeptWords.names(in: "zh")
    kept.insert(["上海合作组织", "Shanghai", "港"])
    #expect(try words(text, "zh", keeping: kept) == expected)
  }

  @Test("Without terms the dictionary decides")
  func parted() throws {
    #expect(try words("上海合作组织", "zh") == "上海/合作/组织")
  }

  @Test(
    "A term across other words is none",
    arguments: [
      ("今日本部开会", ["日本"], "今日/本部/开会"), ("研究生命科学", ["究生"], "研究/生命/科学"),
      ("中国人民", ["国人"], "中国/人民"),
    ])
  func crossing(_ text: String, _ terms: [String], _ expected: String) throws {
    #expect(try words(text, "zh", keeping: KeptWords(terms)) == expected)
  }

  @Test("The longest term counts, and names join across scripts of the same language")
  func longest() throws {
    let kept = KeptWords(["上海合作", "上海合作组织", "合作组织"])
    #expect(try words("上海合作组织", "zh", keeping: kept) == "上海合作组织")
    #expect(try words("烏茲別克、吉爾吉斯", "zh", keeping: .names(in: "zh")) == "烏茲別克/吉爾吉斯")
    #expect(try words("カザフスタンへ行く", "ja", keeping: .names(in: "ja")) == "カザフスタン/へ/行く")
  }

  @Test("A sentence's words are cut without those of the text")
  func sentence() throws {
    let document = try read("港口开放。他访问吉尔吉斯斯坦。", "zh")
    let range = try #require(document.segments.last?.range)
    let kept = document.words(of: range, keeping: .names(in: "zh"))
    #expect(kept.map { document.string($0.range) } == ["他", "访问", "吉尔吉斯斯坦"])
    #expect(document.words(of: range) == Array(document.words(in: range)))
  }
}
