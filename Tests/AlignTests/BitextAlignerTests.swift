import Formats
import Terms
import Testing
import Text

@testable import Align

@Suite("Bitext aligner")
struct BitextAlignerTests {
  private func align(_ source: [String], _ target: [String]) -> [Bead] {
    BitextAligner().align(SegmentedTexts(source, target, "de"))
  }

  private func document(_ text: String, _ language: Language) throws -> Document {
    try Format.plain.read(Array(text.utf8), name: "text", language: language)
  }

  @Test("Without segments there are no beads")
  func empty() {
    #expect(align([], []).isEmpty)
  }

  @Test("A side without counterpart is a null bead a segment")
  func oneSideEmpty() {
    #expect(ladder(align(["Ein Satz.", "Noch einer."], [])) == ["0:", "1:"])
    #expect(ladder(align([], ["One.", "Two.", "Three."])) == [":0", ":1", ":2"])
  }

  @Test("One segment against a thousand leaves no segment out")
  func oneToThousand() {
    let many = (0..<1000).map { "Sentence number \($0) of a long text." }
    let beads = align(["Satz Nummer 500 eines langen Textes."], many)
    #expect(beads.flatMap(\.target) == Array(0..<1000))
    #expect(beads.flatMap(\.source) == [0])
    #expect(beads.first { !$0.source.isEmpty }?.target.contains(500) == true)
  }

  @Test(
    "Segments of nothing but marks, spaces or emoji are aligned too",
    arguments: ["", " ", "—", "😀", "\u{0301}"])
  func odd(_ text: String) {
    let beads = align([text, "Berlin 1989.", text], [text, "Berlin 1989."])
    #expect(beads.flatMap(\.source) == [0, 1, 2])
    #expect(beads.flatMap(\.target) == [0, 1])
  }

  @Test("The same input gives the same output", arguments: BitextSample.all)
  func deterministic(_ sample: BitextSample) {
    let runs = (0..<2).map { _ in
      BitextAligner(lexicon: BilingualLexicon(pairs: sample.lexicon)).align(sample.texts)
    }
    #expect(runs[0] == runs[1])
  }

  @Test("Probabilities lie between 0 and 1", arguments: BitextSample.all)
  func probabilities(_ sample: BitextSample) {
    let beads = align(sample.source, sample.target)
    #expect(beads.allSatisfy { (0...1).contains($0.score) })
  }

  @Test("A translation is believed, a stranger is not", arguments: BitextSample.all)
  func confidence(_ sample: BitextSample) throws {
    let aligner = BitextAligner(lexicon: BilingualLexicon(pairs: sample.lexicon))
    let stranger = BitextSample.all.first { $0.source != sample.source }
    let source = try document(sample.source.joined(separator: "\n\n"), sample.sourceLanguage)
    let target = try document(sample.target.joined(separator: "\n\n"), "en")
    let other = try document(
      try #require(stranger).target.joined(separator: "\n\n"), "en")
    #expect(aligner.align(source: source, target: target).confidence > 0.8)
    #expect(aligner.align(source: source, target: other).confidence < 0.3)
  }

  @Test("Documents give all their segments, in order")
  func documents() throws {
    let source = try document("Über uns\r\n\r\nWir sind in Bonn. Seit 1998.\r\n", "de")
    let target = try document("\u{FEFF}About us\n\nWe are in Bonn. Since 1998.\n", "en")
    let alignment = BitextAligner().align(source: source, target: target)
    #expect(alignment.kind == .translation)
    #expect(alignment.source == source.segments)
    #expect(ladder(alignment.beads) == ["0:0", "1:1", "2:2"])
  }

  @Test(
    "A glossary's term tells with which neighbour a segment goes",
    arguments: [
      (["雨下了很久很久。", "一带一路十年了。"], 1), (["一带一路十年了。", "雨下了很久很久。"], 0),
    ])
  func glossary(_ source: [String], _ concept: Int) {
    let term = Concept(
      id: "1", type: "programme",
      terms: [
        Term("一带一路", language: "zh"), Term("Belt and Road Initiative", language: "en"),
      ])
    let target = ["It went on so long.", "The Belt and Road Initiative.", "So long as that."]
    let aligner = BitextAligner(glossary: Glossary(concepts: [term]))
    let beads = aligner.align(SegmentedTexts(source, target, "zh"))
    #expect(beads.contains { $0.source.contains(concept) && $0.target.contains(1) })
  }

  @Test("A heading goes to a heading")
  func headings() {
    let source = [
      SegmentText("Wirtschaft", block: 0, kind: .heading), SegmentText("Es regnet.", block: 1),
    ]
    let target = [
      SegmentText("Preface of mine", block: 0),
      SegmentText("Business", block: 1, kind: .heading), SegmentText("It is wet.", block: 2),
    ]
    let beads = BitextAligner().align(
      SegmentedTexts(source: source, target: target, sourceLanguage: "de", targetLanguage: "en"))
    #expect(ladder(beads) == [":0", "0:1", "1:2"])
  }
}
