import Terms
import Testing
import Text

@testable import Align

@Suite("Bitext tokens")
struct BitextTokenTests {
  private func forms(_ text: String, _ language: Language) -> [String] {
    var breaker = WordBreaker(language: language)
    var tokenizer = BitextTokenizer()
    return tokenizer.tokens(of: text, words: breaker.words(of: text)).tokens.map(\.form)
  }

  @Test("Words are folded and cut to five letters")
  func words() {
    #expect(forms("Die Übersetzungen größer", "de") == ["die", "ubers", "gross"])
    #expect(forms("Астаной", "ru") == ["астан"])
  }

  @Test("Composed and decomposed letters come out alike")
  func decomposed() {
    #expect(forms("e\u{0301}te\u{0301}", "fr") == forms("été", "fr"))
  }

  @Test("An elided article is a word, an English ending is none")
  func apostrophes() {
    #expect(forms("l'homme", "fr") == ["l", "homme"])
    #expect(forms("Astana’s", "en") == ["astan"])
  }

  @Test("Numbers keep all their digits and lose their separators")
  func numbers() {
    #expect(forms("1,250,000", "en") == ["1250000"])
    #expect(forms("1.250.000", "de") == ["1250000"])
  }

  @Test("Marks of all scripts have one form")
  func marks() {
    #expect(forms("？！“：；（…", "zh") == ["?", "!", "\"", ":", ";", "(", "…"])
  }
}

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

@Suite("Bitext models")
struct BitextModelTests {
  @Test("The expected length scores best, and better than chance")
  func length() {
    let model = LengthModel(100, 300)
    let expectation = model.expectation(source: 50)
    let scores = [50.0, 150, 450].map { expectation.score(LengthModel.logTarget($0)) }
    #expect(scores[1] > 0)
    #expect(scores[1] > scores[0] && scores[1] > scores[2])
  }

  @Test("Words that always meet are learnt, a chance meeting is not")
  func words() throws {
    let source = (0..<6).map { SegmentText($0 % 2 == 0 ? "haus alt" : "baum jung") }
    let target = (0..<6).map { SegmentText($0 % 2 == 0 ? "house" : "tree") }
    let left = BitextSide(source, language: "de")
    let right = BitextSide(target, language: "en")
    let beads = (0..<6).map { BeadSpan(type: 0, source: $0..<$0 + 1, target: $0..<$0 + 1) }
    let path = BeadPath(beads: beads, score: 0)
    let none = TranslationTable([], rows: left.vocabulary.count)
    let learnt = WordModel(left, right, path).trained(from: none).forward
    let baum = try #require(left.vocabulary.id(BitextToken(kind: .word, form: "baum")))
    let tree = try #require(right.vocabulary.id(BitextToken(kind: .word, form: "tree")))
    let house = try #require(right.vocabulary.id(BitextToken(kind: .word, form: "house")))
    #expect(learnt.weight(tree, given: baum) > 0.2)
    #expect(learnt.weight(house, given: baum) == 0)
  }

  @Test("The stronger link of a pair counts, in both directions")
  func table() {
    let links = [
      TokenLink(given: 2, word: 1, weight: 0.2), TokenLink(given: 0, word: 3, weight: 0.4),
      TokenLink(given: 2, word: 1, weight: 0.5),
    ]
    let table = TranslationTable(links, rows: 3)
    #expect(table.weight(1, given: 2) == 0.5)
    #expect(table.row(1).isEmpty)
    #expect(table.transposed(rows: 4).weight(2, given: 1) == 0.5)
  }

  @Test("Texts in one block have no layout to go by")
  func structure() {
    let segments = (0..<5).map { SegmentText("Satz \($0).") }
    let side = BitextSide(segments, language: "de")
    #expect(StructureModel(side, side).bothEnd == 0)
    let cut = BitextSide(
      segments.enumerated().map { SegmentText($1.text, block: $0) }, language: "de")
    #expect(StructureModel(cut, cut).bothEnd > 0)
  }
}

@Suite("Bitext search")
struct BitextSearchTests {
  @Test("Anchors ascend on both sides and confirm each other")
  func anchors() {
    let points = [(0, 0), (10, 11), (20, 400), (21, 19), (30, 31)]
    let anchors = points.map { Anchor(source: $0.0, target: $0.1) }
    let chain = Anchors.supported(Anchors.longestChain(anchors), ratio: 1)
    #expect(chain.map(\.target) == [0, 11, 19, 31])
  }

  @Test("A band holds both corners and its rows meet", arguments: [(1, 1000), (1000, 1), (50, 50)])
  func band(_ rows: Int, _ columns: Int) {
    let band = BandPlan(rows: rows, columns: columns, anchors: []).band(scale: 1)
    #expect(band.lows.first == 0 && band.highs.last == columns)
    #expect((0..<rows).allSatisfy { band.highs[$0] >= band.lows[$0 + 1] })
  }

  @Test("A narrow search finds what the whole search finds", arguments: BitextSample.all)
  func narrow(_ sample: BitextSample) {
    let lexicon = BilingualLexicon(pairs: sample.lexicon)
    let source = BitextSide(sample.source.map { SegmentText($0) }, language: sample.sourceLanguage)
    let target = BitextSide(sample.target.map { SegmentText($0) }, language: "en")
    let bitext = Bitext(source, target, lexicon)
    var options = BitextAligner.Options()
    let whole = bitext.aligned(options).path
    options.fullSearchLimit = 0
    options.realignedHalfWidth = 6
    #expect(bitext.aligned(options).path == whole)
  }
}
