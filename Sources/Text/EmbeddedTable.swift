internal import CData

/// The tables that the binary carries, by the names of module CData.
package enum EmbeddedTable {
  /// The bytes of a table; nil if there is none of that name.
  package static func bytes(_ name: String) -> [UInt8]? {
    var length: Int32 = 0
    guard let start = unsafe stet_data(name, &length) else { return nil }
    return unsafe Array(UnsafeBufferPointer(start: start, count: Int(length)))
  }

  /// The lines of a table that are not empty, without their ends; none if there is no such table.
  package static func lines(_ name: String) -> [String] {
    let bytes = bytes(name) ?? []
    return bytes.split { $0 == 0x0A || $0 == 0x0D }.map { String(decoding: $0, as: UTF8.self) }
  }
}
