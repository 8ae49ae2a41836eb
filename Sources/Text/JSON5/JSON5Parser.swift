/// Reads JSON5 (json5.org): JSON with comments, trailing commas, names without quotation marks and
/// strings in single ones.
package struct JSON5Parser {
  /// Values inside values.
  package static let deepest = 128

  let bytes: [UInt8]
  var at: Int

  /// - Parameter bytes: valid UTF-8, with or without a byte order mark.
  package static func parse(_ bytes: [UInt8]) throws(JSON5Fault) -> JSON5Value {
    var parser = JSON5Parser(bytes)
    let value = try parser.value(depth: 0)
    try parser.skip()
    guard parser.at == bytes.count else { throw parser.fault("something behind the value") }
    return value
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  func fault(_ message: String) -> JSON5Fault {
    let text = at < bytes.count ? message : "the file ends too early: " + message
    return JSON5Fault(offset: at, message: text)
  }

  var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func value(depth: Int) throws(JSON5Fault) -> JSON5Value {
    try skip()
    guard depth < Self.deepest else {
      throw fault("more than \(Self.deepest) values in each other")
    }
    let start = at
    let kind: JSON5Value.Kind
    switch next {
    case UInt8(ascii: "{"): kind = try object(depth)
    case UInt8(ascii: "["): kind = try array(depth)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): kind = .string(try string())
    default: kind = try word()
    }
    return JSON5Value(kind: kind, offset: start)
  }

  private mutating func object(_ depth: Int) throws(JSON5Fault) -> JSON5Value.Kind {
    at += 1
    var members: [JSON5Member] = []
    while true {
      try skip()
      if next == UInt8(ascii: "}") { break }
      let start = at
      let name = try name()
      try skip()
      guard next == UInt8(ascii: ":") else { throw fault("a colon is missing behind \"\(name)\"") }
      at += 1
      members.append(JSON5Member(name: name, offset: start, value: try value(depth: depth + 1)))
      guard try isContinued(before: UInt8(ascii: "}")) else { break }
    }
    at += 1
    return .object(members)
  }

  private mutating func array(_ depth: Int) throws(JSON5Fault) -> JSON5Value.Kind {
    at += 1
    var values: [JSON5Value] = []
    while true {
      try skip()
      if next == UInt8(ascii: "]") { break }
      values.append(try value(depth: depth + 1))
      guard try isContinued(before: UInt8(ascii: "]")) else { break }
    }
    at += 1
    return .array(values)
  }

  /// Whether a comma follows; else the closing mark must.
  private mutating func isContinued(before end: UInt8) throws(JSON5Fault) -> Bool {
    try skip()
    if next == UInt8(ascii: ",") {
      at += 1
      return true
    }
    guard next == end else {
      throw fault("a comma or \(Character(Unicode.Scalar(end))) is missing")
    }
    return false
  }

  private mutating func name() throws(JSON5Fault) -> String {
    if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") { return try string() }
    let start = at
    while let byte = next, Self.isName(byte) { at += 1 }
    guard at > start else { throw fault("a name is missing") }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func word() throws(JSON5Fault) -> JSON5Value.Kind {
    let start = at
    while let byte = next, Self.isName(byte) || "+-.".utf8.contains(byte) { at += 1 }
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      let digits = word.drop { $0 == "+" || $0 == "-" }
      if Double(digits) != nil || digits.hasPrefix("0x") || digits == "Infinity" || digits == "NaN"
      {
        return .number(word)
      }
      at = start
      throw fault(word.isEmpty ? "a value is missing" : "\"\(word)\" is no value; quote it")
    }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
    }
  }

  /// Passes over white space and comments.
  private mutating func skip() throws(JSON5Fault) {
    while let byte = next {
      if byte <= 0x20 {
        at += 1
      } else if bytes[at...].starts(with: "//".utf8) {
        while let byte = next, byte != 0x0A, byte != 0x0D { at += 1 }
      } else if bytes[at...].starts(with: "/*".utf8) {
        let start = at
        at += 2
        while at < bytes.count, !bytes[at...].starts(with: "*/".utf8) { at += 1 }
        guard at < bytes.count else {
          throw JSON5Fault(offset: start, message: "comment never closed")
        }
        at += 2
      } else if bytes[at...].starts(with: [0xC2, 0xA0]) {
        at += 2
      } else {
        return
      }
    }
  }
}
