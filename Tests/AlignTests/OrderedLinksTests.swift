import Testing
import Text

@testable import Align

/// A German report sentence by sentence, and the same in plain language.
@Suite("Texts that follow their source")
struct OrderedLinksTests {
  private static let report = """
    Der Stadtrat von Ulm hat am Montag beschlossen, die alte Eisenbahnbrücke zu sperren. \
    Gutachter hatten im Frühjahr Risse in den Pfeilern entdeckt. \
    Fußgänger müssen deshalb bis zum Herbst einen Umweg über die Donauinsel nehmen. \
    Die Sanierung wird nach ersten Schätzungen vier Millionen Euro kosten. \
    Das Geld dafür soll aus dem Haushalt des Landes kommen. \
    Anwohner kritisieren, dass niemand sie rechtzeitig unterrichtet habe. \
    Bürgermeisterin Lena Vogt verspricht eine Versammlung im Rathaus. \
    Danach sollen die Bauarbeiter mit den ersten Gerüsten beginnen.
    """

  private static let plain = """
    Der Stadtrat sperrt eine Brücke in Ulm. \
    Die Brücke ist für die Eisen∙bahn und sie ist alt. \
    Gutachter haben Risse in den Pfeilern gesehen. \
    Fuß∙gänger müssen einen Umweg gehen, über die Donau∙insel. \
    Die Sanierung kostet vier Millionen Euro. \
    Das Geld kommt vom Land. \
    Die Anwohner sagen, dass niemand sie unterrichtet hat. \
    Lena Vogt ist die Bürger∙meisterin und macht eine Versammlung. \
    Dann beginnen die Bau∙arbeiter.
    """

  /// Of each sentence of the plain text, the sentence of the report that it rests on.
  private static let places = [0, 0, 1, 2, 3, 4, 5, 6, 7]

  private func alignment(without: Set<CondensedFeature> = []) throws -> Alignment {
    CondensedAligner(without: without).align(
      source: try condensedText(Self.report, "de"), target: try condensedText(Self.plain, "de"))
  }

  @Test("Each sentence rests first on the one that it renders")
  func best() throws {
    let found = try alignment().beads.map { $0.source.first }
    #expect(found == Self.places)
  }

  @Test("A sentence of a text in order rests on two at most")
  func two() throws {
    #expect(try alignment().beads.allSatisfy { $0.links.count <= 2 })
  }

  @Test(
    "Without one evidence the others still find most",
    arguments: [CondensedFeature.words, .turned, .secondLook, .trigrams])
  func without(_ feature: CondensedFeature) throws {
    let all = try alignment()
    let less = try alignment(without: [feature])
    #expect(zip(less.beads, Self.places).count { $0.source.first == $1 } >= 7)
    #expect(less.beads.map(\.score) != all.beads.map(\.score))
  }

  private func text(_ source: String, _ target: String) throws -> CondensedText {
    let (source, target) = (try condensedText(source, "de"), try condensedText(target, "de"))
    return CondensedText(
      source: source, source.segments, target: target, target.segments)
  }

  @Test("Covers count small words and words that begin alike, from both sides")
  func covers() throws {
    let covers = WordCovers(
      try text(
        "Er stieg langsam auf den Berg. Unten lag das Tal.", "Er stieg auf den Berg. Es regnete."))
    #expect(covers.ofTarget[0, 0] > 0.99)
    #expect(covers.ofSource[0, 0] > 0.5 && covers.ofSource[0, 0] < 0.99)
    #expect(covers.ofTarget[1, 0] == 0 && covers.ofTarget[0, 1] == 0)
    let alike = WordCovers(try text("Die Brücken sind gesperrt.", "Die Brücke ist gesperrt."))
    let other = WordCovers(try text("Die Straßen sind gesperrt.", "Die Brücke ist gesperrt."))
    #expect(alike.ofTarget[0, 0] > other.ofTarget[0, 0] + 0.1)
  }

  @Test("A short sentence is not covered by one word alone")
  func short() throws {
    let covers = WordCovers(try text("Nein, sagte der Wirt. Er ging.", "Nein."))
    #expect(covers.ofTarget[0, 0] < 0.5)
  }
}

@Suite("Grids of pairs")
struct PairGridTests {
  private let grid = PairGrid([[1, 2, 3], [4, 5, 0]])

  @Test("By source and target; nothing outside")
  func places() {
    #expect(grid.width == 3 && grid.height == 2)
    #expect(grid[2, 0] == 3 && grid[0, 1] == 4)
    #expect(grid[-1, 0] == 0 && grid[3, 0] == 0 && grid[0, -1] == 0 && grid[0, 2] == 0)
  }

  @Test("Turned round, and the best of each side")
  func turned() {
    #expect(grid.turned.values == [1, 4, 2, 5, 3, 0])
    #expect(grid.turned[1, 2] == 0 && grid.turned[0, 2] == 3)
    #expect(grid.rowBest == [3, 5] && grid.columnBest == [4, 5, 3])
  }

  @Test("Empty sides have no pairs")
  func empty() {
    for grid in [PairGrid([]), PairGrid([[], []]), PairGrid([]).turned] {
      #expect(grid.width == 0 && grid[0, 0] == 0 && grid.rowBest == [] && grid.columnBest == [])
    }
  }
}
