internal import Lint
internal import Report
internal import Text

/// A finding as the client shows it (LSP 3.17, `Diagnostic`).
struct PlacedDiagnostic {
  let finding: Finding
  let pair: Pair
  let document: Document
  let range: PositionRange
  private let encoding: PositionEncoding

  /// Nil for a finding of a side that the pair lacks.
  init?(_ finding: Finding, in pair: Pair, _ encoding: PositionEncoding) {
    guard let document = pair.document(finding.side) else { return nil }
    self.finding = finding
    self.pair = pair
    self.document = document
    self.encoding = encoding
    range = Self.range(finding.range, document, encoding)
  }

  private static func range(
    _ range: TextRange, _ document: Document, _ encoding: PositionEncoding
  ) -> PositionRange {
    let location = Location(document, range)
    return encoding.range(location.start.offset..<location.end.offset, in: document)
  }

  /// - Parameter showsRelated: whether the client takes related places.
  func json(showsRelated: Bool) -> JSONValue {
    .object([
      ("range", range.json), ("severity", .integer(finding.severity.number)),
      ("code", .string(finding.rule)), ("source", "stet"), ("message", .string(finding.message)),
      ("relatedInformation", showsRelated ? related : nil),
      (
        "data",
        .object([
          ("side", .string(finding.side.rawValue)),
          ("fixable", .bool(finding.fixes.contains(where: \.isSafe))),
        ])
      ),
    ])
  }

  private var related: JSONValue? {
    let places = finding.related.compactMap { related -> JSONValue? in
      guard let document = pair.document(related.side) else { return nil }
      let text = Location(document, related.range).text
      let message = related.message.isEmpty ? text : related.message
      return .object([
        (
          "location",
          .object([
            ("uri", .string(FileURI.uri(document.name))),
            ("range", Self.range(related.range, document, encoding).json),
          ])
        ), ("message", .string(message.isEmpty ? related.side.rawValue : message)),
      ])
    }
    return places.isEmpty ? nil : .array(places)
  }
}

extension Severity {
  /// `DiagnosticSeverity`.
  fileprivate var number: Int {
    switch self {
    case .error: 1
    case .warning: 2
    case .note: 3
    }
  }
}
