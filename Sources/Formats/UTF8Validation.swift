internal import Text

/// Refuses bytes that are not UTF-8, and says where.
package enum UTF8Validation {
  package static func check(_ bytes: [UInt8], path: String) throws(FormatError) {
    guard let fault = UTF8Fault(bytes) else { return }
    let place = LineTable(bytes).position(of: fault.offset)
    throw FormatError(
      path: path, line: place.line, column: place.column, message: fault.message)
  }
}
