import Lint
import Testing
import Text

@testable import Report

@Suite("Rows of the editors' table")
struct RowTests {
  @Test("Neighbours that a translation leaves out share a row")
  func translation() throws {
    let rows = Row.rows(of: try NewsPair.pair(), order: .source)
    #expect(
      rows.map(\.kind) == [
        .aligned, .aligned, .aligned, .aligned, .aligned, .leftOut, .aligned, .added,
      ])
    #expect(rows[5].source.count == 2)
  }

  @Test("A condensed pair in the source's order: sentences moved, paragraphs left out")
  func bySource() throws {
    let rows = Row.rows(of: try CondensedPair.pair(), order: .source)
    #expect(rows.map(\.bead) == [0, nil, 2, 3, nil, nil, nil, 1])
    #expect(
      rows.map(\.kind) == [
        .apart, .apart, .aligned, .added, .unused, .leftOut, .unused, .aligned,
      ])
    #expect(rows.filter(\.isMoved).map(\.bead) == [1])
  }

  @Test("The same in the target's order")
  func byTarget() throws {
    let rows = Row.rows(of: try CondensedPair.pair(), order: .target)
    #expect(rows.compactMap(\.bead) == [0, 1, 2, 3])
  }

  @Test("Either order shows every source segment once or more and every target segment once")
  func complete() throws {
    let pair = try CondensedPair.pair()
    let alignment = try #require(pair.alignment)
    for order in [RowOrder.source, .target] {
      let rows = Row.rows(of: pair, order: order)
      for segment in alignment.source {
        #expect(rows.flatMap(\.source).contains { $0.range.contains(segment.range) })
      }
      #expect(
        rows.flatMap(\.target).map(\.range).sorted() == alignment.target.map(\.range))
    }
  }

  @Test("Strong sources come before weak ones")
  func strength() throws {
    let rows = Row.rows(of: try CondensedPair.pair(), order: .source)
    #expect(rows.last?.source.map(\.strength) == [.strong, .weak])
  }

  @Test("Findings are numbered from top to bottom")
  func numbers() throws {
    let table = RowTable(try CondensedPair.linted(), order: .source)
    #expect(table.findings.map(\.number) == [1, 2])
    #expect(table.findings.map(\.row) == [2, 3])
  }

  @Test(
    "What stands out of order is what the longest rising sequence leaves",
    arguments: [
      ([0, 1, 2], []), ([3, 0, 1, 2], [0]), ([1, 2, 3, 0], [3]), ([nil, 1, nil, 0, 2], [1]),
      ([2, 2, 2], []), ([], []),
    ] as [([Int?], Set<Int>)])
  func moved(values: [Int?], expected: Set<Int>) {
    #expect(Moved.positions(in: values) == expected)
  }
}
