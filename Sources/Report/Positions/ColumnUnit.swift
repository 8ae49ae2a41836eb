internal import Text

/// What a column counts. Programs differ; a tab is one column in each.
package enum ColumnUnit: String, Sendable, CaseIterable {
  /// Unicode scalars.
  case codepoint
  case utf16
  /// Bytes.
  case utf8
  /// What a reader takes for one character (UAX #29).
  case grapheme

  /// The column, from 1, of a place in a file.
  func column(of point: Location.Point, in document: DocumentPlace) -> Int {
    if self == .codepoint { return point.column }
    let start = min(Int(document.lines.starts[point.line - 1]), point.offset)
    if self == .utf8 { return point.offset - start + 1 }
    let before = String(decoding: document.origin[start..<point.offset], as: UTF8.self)
    return (self == .utf16 ? before.utf16.count : before.count) + 1
  }
}

/// The file of a document: its bytes and its lines.
struct DocumentPlace {
  let name: String
  let origin: [UInt8]
  let lines: LineTable

  init(_ document: Document) {
    name = document.name
    origin = document.origin
    lines = document.lines
  }
}
