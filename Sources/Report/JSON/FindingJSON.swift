internal import Lint
internal import Text

/// A finding as JSON: `rule`, `severity`, `message`, `side`, `path`, `start`, `end`, `text`,
/// `related`, `fixes`, `bead`, `fingerprint`, always all of them and in this order.
struct FindingJSON {
  let pair: Pair

  func value(_ finding: Finding, fingerprint: String) -> JSONValue {
    .object(
      [
        ("rule", .string(finding.rule)), ("severity", .string(finding.severity.rawValue)),
        ("message", .string(finding.message)), ("side", .string(finding.side.rawValue)),
      ] + place(finding) + [
        ("related", .array(finding.related.compactMap(value))),
        ("fixes", .array(finding.fixes.map(value))),
        ("bead", finding.bead.map { .integer($0) } ?? .null),
        ("fingerprint", .string(fingerprint)),
      ])
  }

  private func value(_ related: Related) -> JSONValue? {
    guard pair.document(related.side) != nil else { return nil }
    return .object(
      [("side", .string(related.side.rawValue))] + place(related)
        + [("message", .string(related.message))])
  }

  private func value(_ fix: Fix) -> JSONValue {
    .object([
      ("title", .string(fix.title)), ("safe", .bool(fix.isSafe)),
      ("edits", .array(fix.edits.compactMap(value))),
    ])
  }

  private func value(_ edit: Edit) -> JSONValue? {
    guard let document = pair.document(edit.side) else { return nil }
    let location = Location(document, edit)
    return .object([
      ("side", .string(edit.side.rawValue)), ("start", value(location.start)),
      ("end", value(location.end)), ("replacement", .string(edit.replacement)),
    ])
  }

  private func place(_ place: some Placed) -> [(String, JSONValue?)] {
    guard let document = pair.document(place.side) else { return [] }
    let location = Location(document, place)
    return [
      ("path", .string(location.path)), ("start", value(location.start)),
      ("end", value(location.end)), ("text", .string(location.text)),
    ]
  }

  private func value(_ point: Location.Point) -> JSONValue {
    .object([
      ("offset", .integer(point.offset)), ("line", .integer(point.line)),
      ("column", .integer(point.column)),
    ])
  }
}
