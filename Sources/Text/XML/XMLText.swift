/// Characters of XML.
package enum XMLText {
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Whether a byte may stand in a name; every byte beyond ASCII may.
  static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
  }

  /// Text with its references replaced, CRLF and CR as LF.
  static func decoded(_ bytes: [UInt8], _ range: Range<Int>) throws(XMLFault) -> String {
    let slice = bytes[range]
    guard slice.contains(where: { $0 == .ampersand || $0 == 0x0D }) else {
      return String(decoding: slice, as: UTF8.self)
    }
    var result: [UInt8] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if byte == .ampersand {
        let (scalar, end) = try reference(bytes, at, range.upperBound)
        result += Array(String(scalar).utf8)
        at = end
        continue
      }
      if byte == 0x0D {
        result.append(0x0A)
        if at + 1 < range.upperBound, bytes[at + 1] == 0x0A { at += 1 }
      } else {
        result.append(byte)
      }
      at += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func reference(
    _ bytes: [UInt8], _ start: Int, _ limit: Int
  ) throws(XMLFault) -> (Unicode.Scalar, Int) {
    guard let end = bytes[start..<min(limit, start + 64)].firstIndex(of: UInt8(ascii: ";")) else {
      throw XMLFault(offset: start, message: "& that opens no reference; write &amp;")
    }
    let name = String(decoding: bytes[start + 1..<end], as: UTF8.self)
    if let scalar = named[name] { return (scalar, end + 1) }
    guard name.hasPrefix("#") else {
      throw XMLFault(offset: start, message: "&\(name); is an entity, and none is expanded")
    }
    let isHex = name.hasPrefix("#x")
    let digits = name.dropFirst(isHex ? 2 : 1)
    guard let value = UInt32(digits, radix: isHex ? 16 : 10), value >= 0x20 || isWhite(value),
      let scalar = Unicode.Scalar(value)
    else { throw XMLFault(offset: start, message: "&\(name); is no character of XML") }
    return (scalar, end + 1)
  }

  private static func isWhite(_ value: UInt32) -> Bool {
    value == 0x09 || value == 0x0A || value == 0x0D
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]

  /// A text as the content of an element or the value of an attribute; characters that XML has not
  /// are left out.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\r": result += "&#13;"
      case "\u{0}"..<"\u{9}", "\u{B}", "\u{C}", "\u{E}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension UInt8 {
  static let lessThan = UInt8(ascii: "<")
  static let greaterThan = UInt8(ascii: ">")
  static let ampersand = UInt8(ascii: "&")
  static let slash = UInt8(ascii: "/")
  static let equals = UInt8(ascii: "=")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
}
