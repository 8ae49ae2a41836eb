import Terms
import Testing
import Text

@testable import Align

@Suite("Bitext evidence")
struct BitextEvidenceTests {
  /// The weight with which a source token is linked to a target token.
  private func weight(
    _ source: (String, Language), _ target: (String, Language), from: BitextToken,
    to: BitextToken, lexicon: BilingualLexicon = .empty
  ) throws -> Float {
    let bitext = Bitext(
      BitextSide([SegmentText(source.0)], language: source.1),
      BitextSide([SegmentText(target.0)], language: target.1), lexicon)
    let given = try #require(bitext.source.vocabulary.id(from))
    let word = try #require(bitext.target.vocabulary.id(to))
    return bitext.evidence.weight(word, given: given)
  }

  private func word(_ form: String) -> BitextToken { BitextToken(kind: .word, form: form) }

  @Test("Words with a common beginning are cognates")
  func cognates() throws {
    let found = try weight(
      ("Demokratie", "de"), ("democracy", "en"), from: word("demok"), to: word("democ"))
    #expect(found > 0.3)
    let short = try weight(("die", "de"), ("die", "en"), from: word("die"), to: word("die"))
    #expect(short < found)
  }

  @Test("A Chinese name is recognised in pinyin")
  func pinyin() throws {
    let name = BitextToken(kind: .name, form: "志强")
    #expect(
      try weight(("王志强来了", "zh"), ("Wang Zhiqiang came", "en"), from: name, to: word("zhiqi"))
        == NameEvidence.weight)
  }

  @Test("A foreign name is recognised by its consonants")
  func skeletons() throws {
    let name = BitextToken(kind: .name, form: "阿斯塔纳")
    #expect(
      try weight(("在阿斯塔纳", "zh"), ("in Astana", "en"), from: name, to: word("astan"))
        == NameEvidence.weight)
    #expect(
      try weight(("в Бишкеке", "ru"), ("in Bishkek", "en"), from: word("бишке"), to: word("bishk"))
        == NameEvidence.weight)
  }

  @Test("A word in small letters is no name")
  func smallLetters() {
    let bitext = Bitext(
      BitextSide([SegmentText("我们来了")], language: "zh"),
      BitextSide([SegmentText("many women came")], language: "en"), .empty)
    #expect(bitext.evidence.links.isEmpty)
  }

  @Test(
    "Skeletons", arguments: [("bishkek", "PSKK"), ("astana", "VSTN"), ("tehran", "TKLN"), ("", "")])
  func skeleton(_ word: String, _ skeleton: String) {
    #expect(NameSkeleton.of(word) == skeleton)
  }

  @Test("A lexicon's entry is found inside what the word break leaves whole")
  func lexicon() throws {
    let lexicon = BilingualLexicon(pairs: [("航站楼", "terminal"), ("航站楼", "air terminal")])
    let token = BitextToken(kind: .lexical, form: "航站楼")
    let side = Bitext(
      BitextSide([SegmentText("新航站楼")], language: "zh"),
      BitextSide([SegmentText("the terminal")], language: "en"), lexicon)
    let given =
      side.source.vocabulary.id(token)
      ?? side.source.vocabulary.id(BitextToken(kind: .ideographs, form: "航站楼"))
    let target = try #require(side.target.vocabulary.id(word("termi")))
    #expect(side.evidence.weight(target, given: try #require(given)) == 0.5)
  }

  @Test("A glossary's terms count in both scripts and in either direction")
  func glossary() throws {
    let concept = Concept(
      id: "1", type: "programme",
      terms: [Term("丝绸之路", language: "zh"), Term("Silk Road", language: "en")])
    let glossary = Glossary(concepts: [concept])
    let source = BitextSide([SegmentText("The Silk Road")], language: "en")
    let target = BitextSide([SegmentText("丝绸之路")], language: "zh")
    let lexicon = BilingualLexicon.empty.adding(glossary, source: "en", target: "zh")
    let bitext = Bitext(source, target, lexicon)
    let silk = try #require(bitext.source.vocabulary.id(word("silk")))
    #expect(!bitext.evidence.row(silk).isEmpty)
  }
}
