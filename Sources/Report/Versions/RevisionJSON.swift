internal import Lint
internal import Text

/// Two versions as JSON: `old`, `new`, `source`, `counts`, `changes` (all but what is the same and
/// in place) and `findings`.
struct RevisionJSON {
  let rows: RevisionRows

  private var linted: LintedRevision { rows.linted }
  private var revision: Revision { linted.revision }

  var value: JSONValue {
    let counts = linted.counts
    return .object([
      ("version", 1), ("old", .string(revision.old.name)), ("new", .string(revision.new.name)),
      ("source", linted.new.pair.source.map { .string($0.name) } ?? .null),
      (
        "counts",
        .object([
          ("same", .integer(counts.same)), ("changed", .integer(counts.changed)),
          ("added", .integer(counts.added)), ("removed", .integer(counts.removed)),
          ("moved", .integer(counts.moved)),
        ])
      ),
      ("changes", .array(changes)), ("findings", findings),
    ])
  }

  private var changes: [JSONValue] {
    rows.rows.flatMap { row in
      row.changes.map { revision.changes[$0] }.filter { $0.kind != .same || $0.isMoved }
        .map { value($0, row) }
    }
  }

  private func value(_ change: SegmentChange, _ row: RevisionRow) -> JSONValue {
    let source = linted.new.pair.source
    return .object([
      ("change", .string(change.kind.rawValue)), ("moved", .bool(change.isMoved)),
      ("old", place(revision.oldRange(change), revision.old)),
      ("new", place(revision.newRange(change), revision.new)),
      ("source", source.map { source in .array(row.source.map { place($0.range, source) }) }),
      (
        "edits",
        .array(
          change.edits.map { edit in
            .object([
              ("old", place(edit.old, revision.old)), ("new", place(edit.new, revision.new)),
            ])
          })
      ),
    ])
  }

  private func place(_ range: TextRange?, _ document: Document) -> JSONValue {
    guard let range else { return .null }
    let location = Location(document, range)
    func point(_ point: Location.Point) -> JSONValue {
      .object([
        ("offset", .integer(point.offset)), ("line", .integer(point.line)),
        ("column", .integer(point.column)),
      ])
    }
    return .object([
      ("start", point(location.start)), ("end", point(location.end)),
      ("text", .string(document.string(range))),
    ])
  }

  // Findings

  private var findings: JSONValue {
    var old = Fingerprints()
    var new = Fingerprints()
    return .object([
      ("introduced", values(rows.findings.introduced, linted.new.pair, &new)),
      ("fixed", values(rows.findings.fixed, linted.old.pair, &old)),
      ("remaining", values(rows.findings.remaining.map(\.new), linted.new.pair, &new)),
    ])
  }

  private func values(
    _ findings: [Finding], _ pair: Pair, _ fingerprints: inout Fingerprints
  ) -> JSONValue {
    .array(findings.map { JSONReport.value($0, in: pair, &fingerprints) })
  }
}
