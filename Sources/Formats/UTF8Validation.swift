internal import Text

/// Refuses bytes that are not UTF-8, and says where.
package enum UTF8Validation {
  package static func check(_ bytes: [UInt8], path: String) throws(FormatError) {
    guard let offset = firstInvalid(bytes) else { return }
    let place = LineTable(bytes).position(of: offset)
    let hex = String(bytes[offset], radix: 16, uppercase: true)
    throw FormatError(
      path: path, line: place.line, column: place.column,
      message: "not UTF-8: byte 0x\(hex) at offset \(offset)")
  }

  /// The offset of the first byte that begins no well-formed sequence (Unicode, table 3-7).
  static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var at = 0
    while at < bytes.count {
      guard let length = sequenceLength(bytes[at...]) else { return at }
      at += length
    }
    return nil
  }

  private static func sequenceLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    let length =
      switch first {
      case 0x00...0x7F: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, bytes.count >= length else { return nil }
    return String(validating: bytes.prefix(length), as: UTF8.self) == nil ? nil : length
  }
}
