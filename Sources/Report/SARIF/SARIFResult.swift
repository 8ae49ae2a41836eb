internal import Lint
internal import Text

/// A finding as SARIF's `result`.
struct SARIFResult {
  let placed: PlacedFinding
  /// Of its rule among the driver's; nil if it is none of them.
  let index: Int?
  /// What took it out; nil for an open one.
  let accepted: Accepted?

  /// Places of evidence that one result lists; GitHub takes a thousand.
  private static let limit = 100

  private var finding: Finding { placed.finding }

  var value: JSONValue {
    let related = relatedLocations
    let fixes = finding.fixes.compactMap(fix)
    return .object([
      ("ruleId", .string(finding.rule)), ("ruleIndex", index.map { .integer($0) }),
      ("level", .string(finding.severity.rawValue)), ("message", message),
      ("locations", .array([location(finding)].compactMap { $0 })),
      ("relatedLocations", related.isEmpty ? nil : .array(related)),
      ("partialFingerprints", .object([("stetContext/v1", .string(placed.fingerprint))])),
      ("fixes", fixes.isEmpty ? nil : .array(fixes)),
      ("suppressions", accepted.map { .array([suppression($0)]) }),
    ])
  }

  /// The message with a link to the first evidence; square brackets of its own are escaped.
  private var message: JSONValue {
    var text = ""
    for scalar in VisibleText.spelledOut(finding.message).unicodeScalars {
      if scalar == "[" || scalar == "]" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    if let first = finding.related.first, placed.pair.document(first.side) != nil {
      text += " ([\(first.side == finding.side ? "other place" : first.side.rawValue)](1))"
    }
    return .object([("text", .string(text))])
  }

  private var relatedLocations: [JSONValue] {
    finding.related.prefix(Self.limit).enumerated().compactMap { number, related in
      let message = related.message.isEmpty ? related.side.rawValue : related.message
      return location(related, id: number + 1, message: message)
    }
  }

  private func location(
    _ place: some Placed, id: Int? = nil, message: String? = nil
  ) -> JSONValue? {
    guard let document = placed.pair.document(place.side) else { return nil }
    return .object([
      ("id", id.map { .integer($0) }),
      (
        "physicalLocation",
        .object([
          ("artifactLocation", SARIFRegion.artifact(document.name)),
          ("region", SARIFRegion.value(document, place)),
        ])
      ),
      ("message", message.map { .object([("text", .string($0))]) }),
    ])
  }

  /// Edits of one side are one change; nil if a side does not exist.
  private func fix(_ fix: Fix) -> JSONValue? {
    let changes: [JSONValue] = [Side.target, .source].compactMap { side in
      let edits = fix.edits.filter { $0.side == side }
      guard !edits.isEmpty, let document = placed.pair.document(side) else { return nil }
      let replacements: [JSONValue] = edits.map { edit in
        .object([
          ("deletedRegion", SARIFRegion.value(document, edit, hasSnippet: false)),
          ("insertedContent", .object([("text", .string(edit.replacement))])),
        ])
      }
      return .object([
        ("artifactLocation", SARIFRegion.artifact(document.name)),
        ("replacements", .array(replacements)),
      ])
    }
    guard !changes.isEmpty else { return nil }
    return .object([
      ("description", .object([("text", .string(fix.title))])),
      ("artifactChanges", .array(changes)),
    ])
  }

  private func suppression(_ accepted: Accepted) -> JSONValue {
    .object([
      ("kind", accepted.reason == .comment ? "inSource" : "external"), ("status", "accepted"),
    ])
  }
}
