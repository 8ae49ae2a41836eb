extension JSON5Reader {
  /// A string in single or double quotes.
  mutating func readString() throws(JSON5Error) -> String {
    let open = at
    let quote = bytes[at]
    at += 1
    var text: [UInt8] = []
    while let byte = current, byte != 0x0A, byte != 0x0D {
      at += 1
      if byte == quote { return String(decoding: text, as: UTF8.self) }
      if byte == UInt8(ascii: "\\") { try readEscape(&text) } else { text.append(byte) }
    }
    throw error("this string is never closed", at: open)
  }

  private mutating func readEscape(_ text: inout [UInt8]) throws(JSON5Error) {
    guard let byte = current else { return }
    at += 1
    switch byte {
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "v"): text.append(0x0B)
    case UInt8(ascii: "0"): text.append(0)
    case UInt8(ascii: "1")...UInt8(ascii: "9"): throw error("unknown escape", at: at - 2)
    case UInt8(ascii: "x"): append(try readHex(2, from: at - 2), to: &text)
    case UInt8(ascii: "u"): append(try readCodeUnits(), to: &text)
    case 0x0A: break
    case 0x0D: if current == 0x0A { at += 1 }
    default: text.append(byte)
    }
  }

  /// What `\u` stands for; two of them make one character beyond U+FFFF.
  private mutating func readCodeUnits() throws(JSON5Error) -> UInt32 {
    let start = at - 2
    let high = try readHex(4, from: start)
    guard (0xD800...0xDFFF).contains(high) else { return high }
    guard high < 0xDC00, bytes[at...].starts(with: "\\u".utf8) else {
      throw error("half a surrogate pair", at: start)
    }
    at += 2
    let low = try readHex(4, from: at - 2)
    guard (0xDC00...0xDFFF).contains(low) else { throw error("half a surrogate pair", at: start) }
    return 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
  }

  private mutating func readHex(_ count: Int, from start: Int) throws(JSON5Error) -> UInt32 {
    guard at + count <= bytes.count,
      let value = UInt32(String(decoding: bytes[at..<at + count], as: UTF8.self), radix: 16)
    else { throw error("an escape needs \(count) hexadecimal digits", at: start) }
    at += count
    return value
  }

  private func append(_ value: UInt32, to text: inout [UInt8]) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    text.append(contentsOf: String(scalar).utf8)
  }
}
