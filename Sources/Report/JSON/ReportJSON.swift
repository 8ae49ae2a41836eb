internal import Lint
internal import Text

/// The editors' report for programs: `findings` and `summary` as the linter prints them, and for
/// each pair what the page shows of it.
package enum ReportJSON {
  /// - Parameter date: as the page's footer has it.
  package static func json(
    _ pairs: [ReportedPair], date: String? = nil, order: RowOrder = .source
  ) -> String {
    let linted = pairs.map(\.linted)
    let value: JSONValue = .object([
      ("version", 1), ("date", date.map { .string($0) } ?? .null),
      ("pairs", .array(pairs.map { self.value($0, order) })),
      ("findings", .array(JSONReport.findings(linted))), ("summary", JSONReport.summary(linted)),
    ])
    return value.serialized(pretty: true) + "\n"
  }

  private static func value(_ reported: ReportedPair, _ order: RowOrder) -> JSONValue {
    let pair = reported.linted.pair
    let table = RowTable(reported.linted, order: order)
    let statistics = PairStatistics(pair, rows: table.rows)
    let hasSource = pair.source != nil
    return .object([
      ("path", .string(pair.target.name)), ("language", .string(pair.target.language.tag)),
      ("source", pair.source.map { .string($0.name) } ?? .null),
      ("sourceLanguage", pair.source.map { .string($0.language.tag) } ?? .null),
      ("kind", pair.alignment.map { .string($0.kind.rawValue) } ?? .null),
      ("sentences", counts(statistics.sentences, hasSource)),
      ("paragraphs", counts(statistics.paragraphs, hasSource)),
      ("covered", statistics.covered.map { .probability($0) } ?? .null),
      ("paragraphsLeftOut", .integer(statistics.leftOut)), ("hidden", .integer(reported.hidden)),
      ("stale", reported.stale.map(value) ?? .null),
      ("rows", .array(table.rows.indices.map { row($0, table) })),
    ])
  }

  private static func counts(_ counts: (source: Int, target: Int), _ hasSource: Bool) -> JSONValue {
    .object([
      ("source", hasSource ? .integer(counts.source) : nil), ("target", .integer(counts.target)),
    ])
  }

  private static func value(_ stale: ReportedPair.Stale) -> JSONValue {
    .object([
      ("changed", .integer(stale.changed)), ("segments", .integer(stale.segments)),
      ("since", .string(stale.commit)),
    ])
  }

  /// `findings` are indices into those of the pair.
  private static func row(_ index: Int, _ table: RowTable) -> JSONValue {
    let row = table.rows[index]
    return .object([
      ("kind", .string(name(row.kind))), ("moved", .bool(row.isMoved)),
      ("source", passages(row.source, table.pair.source)),
      ("target", passages(row.target, table.pair.target)),
      ("findings", .integers(table.findings(inRow: index).map(\.place))),
    ])
  }

  private static func passages(_ passages: [Passage], _ document: Document?) -> JSONValue {
    .array(
      passages.compactMap { passage in
        guard let document else { return nil }
        let location = Location(document, passage.range)
        return .object([
          ("line", .integer(location.start.line)), ("column", .integer(location.start.column)),
          ("text", .string(document.string(passage.range))),
          ("strength", passage.strength.map { .string($0.rawValue) }),
        ])
      })
  }

  private static func name(_ kind: Row.Kind) -> String {
    switch kind {
    case .aligned: "aligned"
    case .leftOut: "left-out"
    case .added: "added"
    case .unused: "unused"
    case .apart: "apart"
    }
  }
}
