internal import Lint
internal import Text

/// Places as SARIF writes them.
enum SARIFRegion {
  /// Lines and columns from 1, the end after the last character; offsets from 0, in Unicode scalars
  /// of the file without its byte order mark.
  static func value(
    _ document: Document, _ place: some Placed, hasSnippet: Bool = true
  ) -> JSONValue {
    let location = Location(document, place)
    let mark = document.origin.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let start = max(mark, location.start.offset)
    let end = max(start, location.end.offset)
    return .object([
      ("startLine", .integer(location.start.line)),
      ("startColumn", .integer(location.start.column)),
      ("endLine", .integer(location.end.line)), ("endColumn", .integer(location.end.column)),
      ("charOffset", .integer(scalars(document.origin[mark..<start]))),
      ("charLength", .integer(scalars(document.origin[start..<end]))),
      (
        "snippet",
        hasSnippet ? .object([("text", .string(location.text))]) : nil
      ),
    ])
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }

  /// A path as a relative reference (RFC 3986), percent-encoded.
  static func artifact(_ path: String) -> JSONValue {
    .object([("uri", .string(encoded(path))), ("uriBaseId", "SRCROOT")])
  }

  private static func encoded(_ path: String) -> String {
    var encoded = ""
    for byte in path.utf8 {
      let isPlain =
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        || "-._~/".utf8.contains(byte)
      if isPlain {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (byte < 16 ? "0" : "") + hex
      }
    }
    return encoded
  }
}
