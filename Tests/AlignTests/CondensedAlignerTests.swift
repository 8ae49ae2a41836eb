import Testing
import Text

@testable import Align

@Suite("Linking a summary to its source")
struct CondensedAlignerTests {
  private let source: Document
  private let target: Document
  private let alignment: Alignment

  init() throws {
    source = try condensedText(CondensedSample.source)
    target = try condensedText(CondensedSample.summary)
    alignment = CondensedAligner().align(source: source, target: target)
  }

  private func bead(_ opening: String) throws -> Bead {
    try #require(
      alignment.beads.first {
        target.string(target.segments[$0.target[0]].range).hasPrefix(opening)
      })
  }

  @Test(
    "The best link is the sentence that says the same",
    arguments: [
      ("Marta Lund raises", "Today Marta Lund raises"),
      ("Last year the farm", "Lund: Last year we"),
      ("The council wants", "The council has asked"),
    ])
  func best(_ summary: String, _ sentence: String) throws {
    let bead = try bead(summary)
    let link = try #require(bead.links.first)
    #expect(source.string(source.segments[link.source].range).hasPrefix(sentence))
    #expect(link.strength == .strong && bead.score == link.score)
    #expect(try #require(bead.support) > 0.5)
  }

  @Test("A sentence that rests on two is linked to both")
  func two() throws {
    let linked = try bead("Marta Lund raises").source.map {
      source.string(source.segments[$0].range)
    }
    #expect(linked.contains { $0.hasPrefix("The mine closed in 1998") })
  }

  @Test("Links are best first, above the threshold, and at most six")
  func links() {
    for bead in alignment.beads {
      #expect(bead.links.map(\.source) == Array(bead.source))
      #expect(bead.links.count <= CondensedAligner.mostLinks)
      #expect(bead.links.map(\.score) == bead.links.map(\.score).sorted(by: >))
    }
    #expect(alignment.beads.map(\.target) == target.segments.indices.map { [$0] })
  }

  @Test("What the source does not say has no support")
  func unsupported() throws {
    let bead = try bead("Astronauts")
    #expect(try #require(bead.support) < 0.5)
    #expect(bead.links.allSatisfy { $0.strength == .weak })
  }

  @Test("A heading is linked to the headings over what its section draws on")
  func heading() throws {
    let bead = try bead("Trout farm in Holm")
    let headings = bead.source.map { source.string(source.segments[$0].range) }
    #expect(headings.contains("A farm under ground"))
    #expect(
      headings.allSatisfy { ["A farm under ground", "Trouble with the neighbours"].contains($0) })
    #expect(bead.support == nil)
  }

  private func coverage(_ opening: String) throws -> Alignment.Coverage {
    let block = try #require(
      source.blocks.firstIndex { source.string($0.range).hasPrefix(opening) })
    return alignment.coverage[block]
  }

  @Test(
    "What became of each block",
    arguments: [
      ("For sixty years", Alignment.Coverage.covered), ("Lund: Last year", .covered),
      ("Lund: Lorries", .covered), ("Some parents", .leftOut), ("Lund: We shall", .leftOut),
      ("Lake Times: Why", .notContent), ("Left: tanks", .notContent), ("By Anna", .notContent),
      ("A farm under", .notContent), ("Source: Lake", .notContent),
    ])
  func coverage(_ opening: String, _ expected: Alignment.Coverage) throws {
    #expect(try coverage(opening) == expected)
    #expect(alignment.coverage.count == source.blocks.count)
  }

  @Test("A summary of another text is told by its confidence")
  func otherText() throws {
    let other = try condensedText(CondensedSample.other)
    let wrong = CondensedAligner().align(source: source, target: other)
    #expect(wrong.confidence < 0.25)
    #expect(alignment.confidence > 0.5)
  }

  @Test("Empty sides make no links, and every target segment has its bead")
  func empty() throws {
    let nothing = try condensedText("")
    let noSource = CondensedAligner().align(source: nothing, target: target)
    #expect(noSource.beads.count == target.segments.count)
    #expect(noSource.beads.allSatisfy { $0.links.isEmpty && $0.score == 0 })
    #expect(noSource.confidence == 0 && noSource.coverage == [])
    let noTarget = CondensedAligner().align(source: source, target: nothing)
    #expect(noTarget.beads == [] && noTarget.confidence == 0)
    #expect(!noTarget.coverage.contains(.covered) && noTarget.coverage.contains(.leftOut))
    #expect(CondensedAligner().align(source: nothing, target: nothing).beads == [])
  }

  @Test("A clause that the source does not bear out names the words that speak against it")
  func clauses() throws {
    let text = """
      Marta Lund raises trout in the shafts of the mine at Holm, while an orchestra from \
      Lisbon rehearsed waltzes beside a burning lighthouse.
      """
    let target = try condensedText(text)
    let bead = CondensedAligner().align(source: source, target: target).beads[0]
    #expect(try #require(bead.support) > 0.5)
    let (first, last) = (try #require(bead.clauses.first), try #require(bead.clauses.last))
    #expect(first.support > 0.5 && first.novel.isEmpty)
    #expect(last.support < 0.2)
    let novel = last.novel.map(target.string)
    #expect(novel.contains("orchestra") && novel.contains("lighthouse"))
    #expect(target.string(last.range).hasPrefix("while an orchestra"))
  }

  @Test("The questions of an interviewer without a name are no content")
  func unnamedQuestions() throws {
    let source = try condensedText(
      """
      Marta raises trout in a mine. The water is cold and clean.

      What made you choose a mine?

      Nobody else wanted it. My uncle sold it for a song.
      """)
    let alignment = CondensedAligner().align(source: source, target: target)
    #expect(alignment.coverage[1] == .notContent)
    #expect(alignment.coverage[2] != .notContent)
  }

  @Test("A source of headings only supports by its headings")
  func headingsOnly() throws {
    let source = try condensedText("# Trout farm in Holm\n\n## The road around the village\n")
    let target = try condensedText("The council wants a road around the village.")
    let alignment = CondensedAligner().align(source: source, target: target)
    #expect(alignment.beads[0].source.first == 1)
    #expect(!alignment.coverage.contains(.leftOut))
  }

  @Test("A summary longer than its source")
  func longer() throws {
    let alignment = CondensedAligner().align(source: target, target: source)
    #expect(alignment.beads.count == source.segments.count)
    #expect(alignment.confidence > 0.25)
  }

  @Test("The same texts are aligned the same way")
  func deterministic() throws {
    let again = CondensedAligner().align(
      source: try condensedText(CondensedSample.source),
      target: try condensedText(CondensedSample.summary))
    #expect(again.beads == alignment.beads)
    #expect(again.coverage == alignment.coverage && again.confidence == alignment.confidence)
  }

  @Test("A text is supported by itself, sentence by sentence")
  func itself() {
    let own = CondensedAligner().align(source: source, target: source)
    for bead in own.beads where source.blocks[source.segments[bead.target[0]].block].isContent {
      guard source.segments[bead.target[0]].isBody, bead.score > 0.5 else { continue }
      #expect(bead.source.first == bead.target[0])
    }
    #expect(own.confidence > 0.75)
  }

  @Test("Two texts in one language are source and summary; else their lengths decide")
  func kind() throws {
    #expect(PairKindGuess.kind(source: source, target: source) == .condensed)
    let chinese = try condensedText("渡轮今天没有开。湖面结了厚厚的冰。", "zh")
    let full = try condensedText("The ferry did not run today. Thick ice covers the lake.")
    #expect(PairKindGuess.kind(source: chinese, target: full) == .translation)
    #expect(
      PairKindGuess.kind(source: chinese, target: try condensedText("No ferry.")) == .condensed)
  }
}
