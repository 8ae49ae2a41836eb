import Config
import Testing
import Text

@Suite("Names of the suffix convention")
struct PairNameTests {
  @Test(
    "The part before the ending is the language",
    arguments: [
      ("port.zh.md", "port", "zh", "md"),
      ("news/port.de.txt", "news/port", "de", "txt"),
      ("a.b.en.md", "a.b", "en", "md"),
      ("x.en-GB.md", "x", "en-GB", "md"),
      ("x.zh_hant.md", "x", "zh-Hant", "md"),
      ("v1.2/port.ru.md", "v1.2/port", "ru", "md"),
      (".port.zh.md", ".port", "zh", "md"),
      ("../港口.zh.md", "../港口", "zh", "md"),
    ])
  func reads(_ path: String, _ stem: String, _ tag: String, _ ending: String) throws {
    let name = try #require(PairName(path: path))
    #expect([name.stem, name.language.tag, name.ending] == [stem, tag, ending])
  }

  @Test(
    "A name without a language is none",
    arguments: [
      "port.md", "port", "", "news.zh/port.md", "port.zh", "port.v2.md", "port.draft.md",
      "port.backup-copy.md", "port..md", "port.qq.md",
    ])
  func rejects(_ path: String) {
    #expect(PairName(path: path) == nil)
  }

  @Test("A hidden file that is nothing but a language and an ending is none")
  func hidden() {
    #expect(PairName(path: ".zh.md") == nil)
    #expect(PairName(path: "news/.en.md") == nil)
  }

  @Test(
    "Counterparts share the stem and differ in language",
    arguments: [
      ("port.zh.md", "port.en.md", true),
      ("port.zh.md", "port.en.txt", true),
      ("port.zh.md", "port.zh.txt", false),
      ("port.zh.md", "harbour.en.md", false),
      ("a/port.zh.md", "b/port.en.md", false),
    ])
  func counterparts(_ first: String, _ second: String, _ are: Bool) throws {
    let a = try #require(PairName(path: first))
    let b = try #require(PairName(path: second))
    #expect(a.isCounterpart(of: b) == are)
    #expect(b.isCounterpart(of: a) == are)
  }
}
