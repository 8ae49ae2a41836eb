internal import Lint
internal import Text

/// The rows of two versions, with the findings of both, numbered as they come.
struct RevisionRows {
  let linted: LintedRevision
  let findings: FindingChanges
  private(set) var rows: [RevisionRow] = []

  init(_ linted: LintedRevision) {
    self.linted = linted
    findings = FindingChanges(linted)
    let beads = (old: TargetBeads(linted.old.pair), new: TargetBeads(linted.new.pair))
    var last: Int?
    for (index, change) in linted.revision.changes.enumerated() {
      let bead = change.new.first.flatMap { beads.new[$0] }
      if bead != nil, bead == last {
        rows[rows.count - 1].changes.append(index)
      } else {
        rows.append(RevisionRow(changes: [index]))
      }
      last = bead
    }
    for index in rows.indices { rows[index].source = source(rows[index], beads.old, beads.new) }
    place()
  }

  /// What the newer version renders there; of what is removed, what the older one rendered.
  private func source(
    _ row: RevisionRow, _ old: TargetBeads, _ new: TargetBeads
  ) -> [Passage] {
    let changes = row.changes.map { linted.revision.changes[$0] }
    let now = Set(changes.flatMap { $0.new.flatMap(new.sources) })
    let then = Set(changes.flatMap { $0.old.flatMap(old.sources) })
    let segments = linted.new.pair.alignment?.source ?? []
    return Passage.passages((now.isEmpty ? then : now).sorted(), of: segments)
  }

  // Findings

  private mutating func place() {
    let finder = RowFinder(rows, linted.revision)
    func add(_ finding: Finding, _ state: FindingState) {
      guard let row = finder.row(of: finding, isOld: state == .fixed) else { return }
      rows[row].findings.append(RevisedFinding(state: state, finding: finding))
    }
    for finding in findings.introduced { add(finding, .introduced) }
    for finding in findings.remaining { add(finding.new, .remaining) }
    for finding in findings.fixed { add(finding, .fixed) }
    number()
  }

  private mutating func number() {
    var number = 0
    for row in rows.indices {
      for index in rows[row].findings.indices {
        number += 1
        rows[row].findings[index].number = number
      }
    }
  }

  var all: [RevisedFinding] { rows.flatMap(\.findings) }
}

/// Which row a finding belongs to.
private struct RowFinder {
  private let places: RevisionPlaces
  /// By change.
  private var rows: [Int]
  /// Where the source passages begin, sorted.
  private let sources: [(start: UInt32, row: Int)]

  init(_ rows: [RevisionRow], _ revision: Revision) {
    places = RevisionPlaces(revision)
    self.rows = Array(repeating: 0, count: revision.changes.count)
    for (index, row) in rows.enumerated() {
      for change in row.changes { self.rows[change] = index }
    }
    sources = rows.enumerated().flatMap { index, row in
      row.source.map { (start: $0.range.start, row: index) }
    }.sorted { ($0.start, $0.row) < ($1.start, $1.row) }
  }

  /// Nil where there is no row at all.
  func row(of finding: Finding, isOld: Bool) -> Int? {
    if finding.side == .target {
      let change =
        isOld ? places.change(ofOld: finding.range) : places.change(ofNew: finding.range)
      return change.map { rows[$0] } ?? rows.first
    }
    let next = sources.partitionIndex { $0.start > finding.range.start }
    return next > 0 ? sources[next - 1].row : rows.first
  }
}

/// Which bead holds each target segment, and what it renders.
struct TargetBeads {
  private let alignment: Alignment?
  private var beads: [Int: Int] = [:]

  init(_ pair: Pair) {
    alignment = pair.alignment
    for (index, bead) in (pair.alignment?.beads ?? []).enumerated() {
      for target in bead.target { beads[target] = index }
    }
  }

  subscript(_ target: Int) -> Int? { beads[target] }

  /// Source segments, in no order.
  func sources(_ target: Int) -> SegmentList {
    beads[target].map { alignment?.beads[$0].source ?? [] } ?? []
  }
}
