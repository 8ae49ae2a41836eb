import Terms
import Testing
import Text

@testable import Align

/// What lexicons tell of two texts.
@Suite("Lexicon evidence")
struct LexiconEvidenceTests {
  /// The links that a lexicon gives, as "source>target weight" in hundredths.
  private func links(
    _ source: String, _ sourceLanguage: Language, _ target: String, _ targetLanguage: Language,
    _ lexicon: BilingualLexicon, glossary: Glossary = Glossary()
  ) -> [String] {
    var left = BitextSide([SegmentText(source)], language: sourceLanguage)
    var right = BitextSide([SegmentText(target)], language: targetLanguage)
    let fitted = lexicon.adding(glossary, source: sourceLanguage, target: targetLanguage)
    return LexiconEvidence.links(&left, &right, fitted).map { link in
      let forms = [
        left.vocabulary.tokens[Int(link.given)].form, right.vocabulary.tokens[Int(link.word)].form,
      ]
      return forms.joined(separator: ">") + " \(Int(link.weight * 100))"
    }.sorted()
  }

  private func file(_ text: String, _ path: String = "words.tsv") throws -> BilingualLexicon {
    let file = try LexiconFile.read(Array(text.utf8), path: path)
    return BilingualLexicon(files: [file], withShipped: false)
  }

  private let shipped = BilingualLexicon(files: [], withShipped: true)

  @Test("A weight is shared out among the translations that the other text has, by the root")
  func shares() throws {
    let lexicon = try file("Brücke\tbridge\tdeck\tpons\n")
    #expect(links("die Brücke", "de", "a bridge", "en", lexicon) == ["bruck>bridg 50"])
    #expect(
      links("die Brücke", "de", "bridge and deck", "en", lexicon) == [
        "bruck>bridg 35", "bruck>deck 35",
      ])
  }

  @Test("Strings of Han characters are found inside what the word break leaves whole")
  func substrings() throws {
    let lexicon = try file("航站楼\tterminal\n")
    #expect(links("新航站楼", "zh", "the terminal", "en", lexicon).contains("航站楼>termi 50"))
    let reversed = try file("terminal\t航站楼\n")
    #expect(links("the terminal", "en", "新航站楼", "zh", reversed).contains("termi>航站楼 50"))
  }

  @Test("A file whose name tells that it goes the other way is read so")
  func reversed() throws {
    let text = "Brücke\tbridge\n"
    #expect(
      links("a bridge", "en", "die Brücke", "de", try file(text, "de-en.tsv")) == ["bridg>bruck 50"]
    )
    #expect(links("a bridge", "en", "die Brücke", "de", try file(text, "words.tsv")) == [])
  }

  @Test("A glossary comes before a file, and a file before what ships")
  func precedence() throws {
    let concept = Concept(
      id: "deck", type: "phrase", terms: [Term("甲板", language: "zh"), Term("deck", language: "en")])
    let mine = try LexiconFile.read(Array("甲板\tplanking\n".utf8), path: "mine.tsv")
    let lexicon = BilingualLexicon(files: [mine], withShipped: true)
    #expect(
      links(
        "甲板", "zh", "deck planking", "en", lexicon, glossary: Glossary(concepts: [concept])) == [
          "甲板>deck 90", "甲板>plank 35",
        ])
  }

  @Test("Pairs that a record brings come before files, and files in the order given")
  func order() throws {
    let lexicon = try file("Brücke\tdeck\n").adding(pairs: [("Brücke", "bridge")])
    #expect(
      links("Brücke", "de", "bridge deck", "en", lexicon) == ["bruck>bridg 50", "bruck>deck 35"])
  }

  @Test("What ships serves both directions")
  func shippedDirections() {
    #expect(links("发展", "zh", "development", "en", shipped).contains("发展>devel 50"))
    #expect(links("development", "en", "发展", "zh", shipped).contains("devel>发展 50"))
    #expect(links("река", "ru", "river", "en", shipped) == ["река>river 50"])
    #expect(links("発展", "ja", "development", "en", shipped).contains("発展>devel 50"))
  }

  @Test("A pair without English goes through it")
  func shippedPivot() {
    #expect(links("Brücke", "de", "pont", "fr", shipped) == ["bruck>pont 50"])
    #expect(links("桥梁", "zh", "мост", "ru", shipped).contains("桥梁>мост 50"))
    #expect(links("pont", "fr", "桥梁", "zh", shipped).contains("pont>桥梁 50"))
  }

  @Test("Languages without a lexicon, or twice the same, have none", arguments: ["kk", "en"])
  func none(_ language: Language) {
    #expect(links("development", language, "development", "en", shipped) == [])
  }

  @Test("A text in traditional characters is looked up in simplified ones")
  func traditional() {
    #expect(links("這個國家", "zh", "country", "en", shipped).contains("國家>count 50"))
    #expect(links("這個國家", "zh-Hant", "country", "en", shipped).contains("國家>count 50"))
    #expect(links("the country", "en", "這個國家", "zh-Hant", shipped).contains("count>國家 50"))
  }

  @Test("Japanese characters are not taken for traditional Chinese ones")
  func japanese() throws {
    let lexicon = try file("东\teast\n")
    #expect(links("東", "ja", "east", "en", lexicon) == [])
  }

  @Test("Empty texts and an empty lexicon give nothing")
  func empty() {
    #expect(links("", "zh", "", "en", shipped) == [])
    #expect(links("发展", "zh", "development", "en", .empty) == [])
  }
}
