internal import Report
internal import Text

/// What the characters of a position count (LSP 3.17, `PositionEncodingKind`).
enum PositionEncoding: String {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"

  /// UTF-8 where the client takes it, else UTF-16, which every client takes that says nothing.
  init(offered: [String]) {
    self = [.utf8, .utf16, .utf32].first { offered.contains($0.rawValue) } ?? .utf16
  }

  /// - Parameter offset: a byte of the document's file.
  func position(of offset: Int, in document: Document) -> TextPosition {
    let offset = min(max(offset, 0), document.origin.count)
    let line = document.lines.line(of: offset)
    let start = min(Int(document.lines.starts[line]), offset)
    var count = 0
    for byte in document.origin[start..<offset] {
      switch self {
      case .utf8: count += 1
      case .utf16: count += byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
      case .utf32: count += byte & 0xC0 == 0x80 ? 0 : 1
      }
    }
    return TextPosition(line: line, character: count)
  }

  func range(_ bytes: Range<Int>, in document: Document) -> PositionRange {
    PositionRange(
      start: position(of: bytes.lowerBound, in: document),
      end: position(of: bytes.upperBound, in: document))
  }
}

/// A place in a text, from 0.
struct TextPosition: Comparable {
  let line: Int
  let character: Int

  init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  init?(_ node: JSON5Node?) {
    guard let line = node?["line"]?.count, let character = node?["character"]?.count else {
      return nil
    }
    self.init(line: line, character: character)
  }

  static func < (a: TextPosition, b: TextPosition) -> Bool {
    (a.line, a.character) < (b.line, b.character)
  }

  var json: JSONValue {
    .object([("line", .integer(line)), ("character", .integer(character))])
  }
}

struct PositionRange: Equatable {
  let start: TextPosition
  /// After the last character.
  let end: TextPosition

  init(start: TextPosition, end: TextPosition) {
    self.start = start
    self.end = end
  }

  init?(_ node: JSON5Node?) {
    guard let start = TextPosition(node?["start"]), let end = TextPosition(node?["end"]) else {
      return nil
    }
    self.init(start: start, end: end)
  }

  /// Whether two ranges have a place in common, their edges among them.
  func touches(_ other: PositionRange) -> Bool { start <= other.end && other.start <= end }

  var json: JSONValue { .object([("start", start.json), ("end", end.json)]) }
}
