internal import CICU

/// Text boundaries of UAX #29 and UAX #14, with CLDR's tailoring and dictionaries.
///
/// An iterator holds state: it belongs to one task at a time.
@safe package struct BreakIterator: ~Copyable {
  package enum Kind: CInt, Sendable {
    case grapheme = 0
    case word = 1
    case line = 2
    case sentence = 3
  }

  /// A boundary: where it is, and ICU's rule status of the stretch that it ends.
  package struct Boundary: Equatable, Sendable {
    /// UTF-8 bytes from the start of the text.
    package let offset: Int
    package let status: Int
  }

  let handle: OpaquePointer

  package init(_ kind: Kind, locale: String) throws(ICUError) {
    var status: CInt = 0
    let opened = unsafe stet_break_open(kind.rawValue, locale, &status)
    try check(status, "break iterator for \(locale)")
    guard let opened = unsafe opened else {
      throw ICUError(service: "break iterator for \(locale)", status: "no iterator")
    }
    unsafe handle = opened
  }

  deinit { unsafe stet_break_close(handle) }

  /// Every boundary after the start of `text`, in order; the last one is its end.
  package mutating func boundaries(of text: Span<UInt8>) throws(ICUError) -> [Boundary] {
    guard !text.isEmpty else { return [] }
    var ends = [Int32](repeating: 0, count: text.count)
    var tags = ends
    var status: CInt = 0
    let count = unsafe text.withUnsafeBufferPointer { text in
      unsafe stet_break_run(handle, text.baseAddress, Int32(text.count), &ends, &tags, &status)
    }
    try check(status, "break iteration")
    return (0..<Int(count)).map { Boundary(offset: Int(ends[$0]), status: Int(tags[$0])) }
  }
}
