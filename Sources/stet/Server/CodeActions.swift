internal import Lint
internal import Report
internal import Text

/// What the client offers to do about a finding (LSP 3.17, `CodeAction`): its fixes, and a comment
/// that accepts it.
struct CodeActions {
  let placed: PlacedDiagnostic
  let encoding: PositionEncoding
  let showsRelated: Bool

  var json: [JSONValue] {
    let fixes = placed.finding.fixes
    let preferred = fixes.firstIndex(where: \.isSafe)
    let made = fixes.enumerated().compactMap { index, fix in
      action(fix, isPreferred: index == preferred)
    }
    return made + [acceptance].compactMap { $0 }
  }

  private func action(_ fix: Fix, isPreferred: Bool) -> JSONValue? {
    var finding = placed.finding
    finding.fixes = [fix]
    guard let step = FixPlan([finding], in: placed.pair, includesUnsafe: true).steps.first else {
      return nil
    }
    let title = fix.isSafe ? fix.title : fix.title + " (may change the meaning)"
    return action(title, isPreferred: isPreferred, step.edits)
  }

  private func action(
    _ title: String, isPreferred: Bool, _ edits: [Side: [FileEdit]]
  ) -> JSONValue {
    let changes: [(String, JSONValue?)] = [Side.source, .target].compactMap { side in
      guard let document = placed.pair.document(side), let edits = edits[side] else { return nil }
      return (FileURI.uri(document.name), .array(edits.map { json($0, in: document) }))
    }
    return .object([
      ("title", .string(title)), ("kind", "quickfix"),
      ("diagnostics", .array([placed.json(showsRelated: showsRelated)])),
      ("isPreferred", isPreferred ? true : nil),
      ("edit", .object([("changes", .object(changes))])),
    ])
  }

  private func json(_ edit: FileEdit, in document: Document) -> JSONValue {
    .object([
      ("range", encoding.range(edit.range, in: document).json),
      ("newText", .string(String(decoding: edit.replacement, as: UTF8.self))),
    ])
  }

  private var acceptance: JSONValue? {
    let rule = placed.finding.rule
    guard rule != "unused-ignore",
      let comment = AcceptanceComment.edit(placed.finding, in: placed.document)
    else { return nil }
    return action(
      "Accept \(rule) with a comment", isPreferred: false, [placed.finding.side: [comment]])
  }
}
