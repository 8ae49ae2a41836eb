internal import Lint
internal import Text

/// The rows of a pair, each with the findings that belong to it, numbered as they come.
struct RowTable {
  /// A finding and its number on the page, from 1.
  struct Numbered {
    let number: Int
    let finding: Finding
    /// Index of its row; nil if the page has no row at all.
    let row: Int?
    /// Index among the pair's findings.
    let place: Int
  }

  let pair: Pair
  let rows: [Row]
  let findings: [Numbered]
  /// What the ids of its rows and cards begin with, where a page holds several tables.
  let prefix: String

  init(_ linted: LintedPair, order: RowOrder, prefix: String = "") {
    self.prefix = prefix
    pair = linted.pair
    rows = Row.rows(of: linted.pair, order: order)
    let places = RowPlaces(rows)
    let placed = linted.findings.map { (finding: $0, row: places.row(of: $0)) }
    let sorted = placed.enumerated().sorted {
      ($0.element.row ?? .max, $0.offset) < ($1.element.row ?? .max, $1.offset)
    }
    findings = sorted.enumerated().map { index, entry in
      Numbered(
        number: index + 1, finding: entry.element.finding, row: entry.element.row,
        place: entry.offset)
    }
  }

  func findings(inRow row: Int) -> ArraySlice<Numbered> {
    let first = findings.partitionIndex { ($0.row ?? .max) >= row }
    let last = findings.partitionIndex { ($0.row ?? .max) > row }
    return findings[first..<last]
  }

  /// Every range to mark on a side: what is reported and what it rests on.
  func marks(_ side: Side) -> MarkTable {
    MarkTable(findings.map { ($0.number, $0.finding) }, side, prefix: prefix)
  }
}

/// Which row holds what.
private struct RowPlaces {
  private var beads: [Int: Int] = [:]
  private var starts: [Side: [(start: UInt32, row: Int)]] = [:]

  init(_ rows: [Row]) {
    for (index, row) in rows.enumerated() {
      if let bead = row.bead { beads[bead] = index }
      for (side, passages) in [(Side.source, row.source), (.target, row.target)] {
        starts[side, default: []] += passages.map { ($0.range.start, index) }
      }
    }
    for side in [Side.source, .target] { starts[side]?.sort { $0.start < $1.start } }
  }

  /// The row of the finding's range, else of its bead, else the nearest.
  func row(of finding: Finding) -> Int? {
    if finding.side == .source, let bead = finding.bead, let row = beads[bead] { return row }
    let places = starts[finding.side] ?? []
    let next = places.partitionIndex { $0.start > finding.range.start }
    if next > 0 { return places[next - 1].row }
    return finding.bead.flatMap { beads[$0] } ?? places.first?.row ?? starts[.target]?.first?.row
  }
}
