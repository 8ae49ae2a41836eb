/// Ideographs in UTF-8: U+3400…U+9FFF and the supplementary planes 2 and 3.
enum HanText {
  static func isIdeograph(at offset: Int, in bytes: [UInt8]) -> Bool {
    guard offset + 2 < bytes.count else { return false }
    return isIdeograph(bytes[offset], bytes[offset + 1])
  }

  @inline(__always)
  static func isIdeograph(at offset: Int, in bytes: Span<UInt8>) -> Bool {
    offset + 2 < bytes.count && isIdeograph(bytes[offset], bytes[offset + 1])
  }

  static func isIdeograph(before offset: Int, in bytes: [UInt8]) -> Bool {
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= 0 && isIdeograph(at: start, in: bytes)
  }

  static func isOneIdeograph(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, bytes.count == WordEdge.length(first), bytes.count > 2 else {
      return false
    }
    return isIdeograph(first, bytes[bytes.startIndex + 1])
  }

  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value) || (0x20000...0x3FFFF).contains(scalar.value)
  }

  private static func isIdeograph(_ lead: UInt8, _ second: UInt8) -> Bool {
    switch lead {
    case 0xE3: second >= 0x90
    case 0xE4...0xE9: true
    case 0xF0: second >= 0xA0
    default: false
    }
  }

  /// The ideograph that stands at an offset.
  static func character(after offset: UInt32, in bytes: [UInt8]) -> Unicode.Scalar? {
    let start = Int(offset)
    guard isIdeograph(at: start, in: bytes) else { return nil }
    let end = start + WordEdge.length(bytes[start])
    return String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first
  }
}
