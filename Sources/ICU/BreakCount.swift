internal import CICU

/// How ICU reads UTF-8: in place, through a `UText`, or converted to UTF-16 first.
package enum TextAccess: Sendable {
  case inPlace, converted
}

extension BreakIterator {
  /// How many boundaries follow the start of `text`; none is kept, so that the cost is ICU's own.
  package mutating func count(
    of text: Span<UInt8>, access: TextAccess
  ) throws(ICUError) -> Int {
    var status: CInt = 0
    let count = unsafe text.withUnsafeBufferPointer { text in
      unsafe stet_break_count(
        handle, text.baseAddress, Int32(text.count), access == .inPlace, &status)
    }
    try check(status, "break iteration")
    return Int(count)
  }
}
