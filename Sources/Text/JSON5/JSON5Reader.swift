/// Reads JSON5 (spec.json5.org) to a tree with places: comments, trailing commas, unquoted names,
/// single quotes. A name that an object has twice is an error.
package struct JSON5Reader {
  let bytes: [UInt8]
  var at = 0
  private var depth = 0

  private static let depthLimit = 100

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Parameter bytes: valid UTF-8; a byte order mark is white space.
  package static func read(_ bytes: [UInt8]) throws(JSON5Error) -> JSON5Node {
    var reader = JSON5Reader(bytes)
    try reader.skipSpace()
    guard reader.at < bytes.count else { throw reader.error("the file is empty; write { }") }
    let node = try reader.readValue()
    try reader.skipSpace()
    guard reader.at == bytes.count else {
      throw reader.error("expected the end of the file, found \(reader.found)")
    }
    return node
  }

  var current: UInt8? { at < bytes.count ? bytes[at] : nil }

  func error(_ message: String, at offset: Int? = nil) -> JSON5Error {
    JSON5Error(offset: offset ?? at, message: message)
  }

  /// What stands at the place, for messages.
  var found: String {
    guard at < bytes.count else { return "the end of the file" }
    var end = at + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return "'" + String(decoding: bytes[at..<end], as: UTF8.self) + "'"
  }

  private mutating func readValue() throws(JSON5Error) -> JSON5Node {
    let start = at
    let value: JSON5Node.Value
    switch current {
    case UInt8(ascii: "{"): value = .object(try readMembers())
    case UInt8(ascii: "["): value = .array(try readElements())
    case UInt8(ascii: "\""), UInt8(ascii: "'"): value = .string(try readString())
    default: value = try readScalar()
    }
    return JSON5Node(value: value, range: start..<at)
  }

  private mutating func descend() throws(JSON5Error) {
    guard depth < Self.depthLimit else { throw error("nested too deeply") }
    depth += 1
  }

  private mutating func readElements() throws(JSON5Error) -> [JSON5Node] {
    let open = at
    try descend()
    defer { depth -= 1 }
    at += 1
    var elements: [JSON5Node] = []
    while try !closes("]", open) {
      elements.append(try readValue())
      try readComma(before: "]", open)
    }
    return elements
  }

  private mutating func readMembers() throws(JSON5Error) -> [JSON5Member] {
    let open = at
    try descend()
    defer { depth -= 1 }
    at += 1
    var members: [JSON5Member] = []
    var names: Set<String> = []
    while try !closes("}", open) {
      let start = at
      let name = try readName()
      let range = start..<at
      guard names.insert(name).inserted else {
        throw error("\"\(name)\" stands here twice", at: start)
      }
      try skipSpace()
      guard current == UInt8(ascii: ":") else {
        throw error("expected ':' after \"\(name)\", found \(found)")
      }
      at += 1
      try skipSpace()
      members.append(JSON5Member(name: name, nameRange: range, value: try readValue()))
      try readComma(before: "}", open)
    }
    return members
  }

  /// Whether a list or an object ends here, after white space; goes behind its mark.
  private mutating func closes(_ mark: Unicode.Scalar, _ open: Int) throws(JSON5Error) -> Bool {
    try skipSpace()
    guard let current else { throw neverClosed(open) }
    guard current == UInt8(ascii: mark) else { return false }
    at += 1
    return true
  }

  private mutating func readComma(
    before mark: Unicode.Scalar, _ open: Int
  ) throws(JSON5Error) {
    try skipSpace()
    if current == UInt8(ascii: mark) { return }
    guard let current else { throw neverClosed(open) }
    guard current == UInt8(ascii: ",") else {
      throw error("expected ',' or '\(mark)', found \(found)")
    }
    at += 1
  }

  private func neverClosed(_ open: Int) -> JSON5Error {
    let mark = String(decoding: bytes[open...open], as: UTF8.self)
    return error("this '\(mark)' is never closed", at: open)
  }
}
