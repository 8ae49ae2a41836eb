/// Strings and their escapes.
extension JSON5Parser {
  mutating func string() throws(JSON5Fault) -> String {
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
}
