/// Why a gzip file cannot be read.
package enum GzipError: Error, CustomStringConvertible {
  case truncated
  case corrupt
  case tooLarge

  package var description: String {
    switch self {
    case .truncated: "the compressed file ends too early"
    case .corrupt: "the compressed file is damaged"
    case .tooLarge: "the compressed file is too large"
    }
  }
}

/// Decompresses gzip files (RFC 1952), among them dictzip's, which are gzip files with an index in
/// a header field.
package enum Gzip {
  package static func isCompressed(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// - Parameter limit: so many bytes of output are refused as a malicious file's.
  package static func decompressed(
    _ bytes: [UInt8], limit: Int = 1 << 30
  ) throws(GzipError) -> [UInt8] {
    var output: [UInt8] = []
    var offset = 0
    // A file is one member or several; what follows them is padding.
    while offset < bytes.count, isCompressed(Array(bytes[offset...].prefix(2))) {
      var inflate = Inflate(
        bytes, at: try bodyStart(bytes, offset), limit: limit - output.count)
      offset = try inflate.run()
      guard offset + 8 <= bytes.count else { throw .truncated }
      guard number(bytes, offset, 4) == Int(CRC32.checksum(inflate.output)),
        number(bytes, offset + 4, 4) == inflate.output.count & 0xFFFF_FFFF
      else { throw .corrupt }
      output += inflate.output
      offset += 8
    }
    return output
  }

  /// Section 2.3: ten bytes, and the fields that the flags name.
  private static func bodyStart(_ bytes: [UInt8], _ start: Int) throws(GzipError) -> Int {
    guard start + 10 <= bytes.count else { throw .truncated }
    guard bytes[start + 2] == 8 else { throw .corrupt }
    let flags = bytes[start + 3]
    var offset = start + 10
    if flags & 4 != 0 { offset += 2 + number(bytes, offset, 2) }
    for flag: UInt8 in [8, 16] where flags & flag != 0 {
      guard offset < bytes.count, let end = bytes[offset...].firstIndex(of: 0) else {
        throw .truncated
      }
      offset = end + 1
    }
    if flags & 2 != 0 { offset += 2 }
    guard offset <= bytes.count else { throw .truncated }
    return offset
  }

  /// A number of so many bytes, the lowest first.
  private static func number(_ bytes: [UInt8], _ offset: Int, _ width: Int) -> Int {
    bytes[min(offset, bytes.count)...].prefix(width).reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}

/// The check sum of gzip (RFC 1952, section 8).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in
      sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1
    }
  }

  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    let table = table
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
    return ~sum
  }
}
