/// Reads JSON5 (json5.org): JSON with comments, trailing commas, names without quotation marks and
/// strings in single ones.
package struct JSON5Parser {
  /// Values inside values.
  package static let deepest = 128

  private let bytes: [UInt8]
  private var at: Int

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

  private func fault(_ message: String) -> JSON5Fault {
    let text = at < bytes.count ? message : "the file ends too early: " + message
    return JSON5Fault(offset: at, message: text)
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

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

  // Strings

  private mutating func string() throws(JSON5Fault) -> String {
    let start = at
    let mark = bytes[at]
    at += 1
    var content: [UInt8] = []
    while let byte = next, byte != mark {
      if byte == 0x0A || byte == 0x0D { break }
      if byte == UInt8(ascii: "\\") {
        try escape(into: &content)
      } else {
        content.append(byte)
        at += 1
      }
    }
    guard next == mark else {
      throw JSON5Fault(offset: start, message: "string never closed")
    }
    at += 1
    return String(decoding: content, as: UTF8.self)
  }

  private mutating func escape(into content: inout [UInt8]) throws(JSON5Fault) {
    at += 1
    guard let byte = next else { throw fault("a string is not closed") }
    at += 1
    switch byte {
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "x"): content += Array(String(try scalar(digits: 2)).utf8)
    case UInt8(ascii: "u"): content += Array(String(try codePoint()).utf8)
    case 0x0D: if next == 0x0A { at += 1 }
    case 0x0A: break
    default: content.append(byte)
    }
  }

  /// Four digits, or two times four of a surrogate pair.
  private mutating func codePoint() throws(JSON5Fault) -> Unicode.Scalar {
    let first = try number(digits: 4)
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    guard bytes[at...].starts(with: "\\u".utf8) else { return "\u{FFFD}" }
    at += 2
    let second = try number(digits: 4)
    guard (0xDC00..<0xE000).contains(second) else { return "\u{FFFD}" }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func scalar(digits: Int) throws(JSON5Fault) -> Unicode.Scalar {
    Unicode.Scalar(try number(digits: digits)) ?? "\u{FFFD}"
  }

  private mutating func number(digits: Int) throws(JSON5Fault) -> UInt32 {
    let text = String(decoding: bytes[at..<min(bytes.count, at + digits)], as: UTF8.self)
    guard text.utf8.count == digits, let value = UInt32(text, radix: 16) else {
      throw fault("\(digits) hexadecimal digits are missing")
    }
    at += digits
    return value
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
