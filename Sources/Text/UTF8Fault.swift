/// What shows that bytes are not UTF-8.
package struct UTF8Fault: Error, Equatable {
  /// Of the first byte that begins no well-formed sequence (Unicode, table 3-7).
  package let offset: Int
  package let message: String

  /// Nil for well-formed UTF-8, with or without a byte order mark.
  package init?(_ bytes: [UInt8]) {
    if (try? UTF8Span(validating: bytes.span)) != nil { return nil }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      offset = 0
      message = "the file is UTF-16; save it as UTF-8"
      return
    }
    offset = Self.firstInvalid(bytes)
    let hex = String(bytes[offset], radix: 16, uppercase: true)
    message = "not UTF-8: byte 0x\(hex) at offset \(offset)"
  }

  private static func firstInvalid(_ bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
    return offset
  }
}
