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

  private let handle: OpaquePointer
  /// Room for the boundaries of a text, kept from one to the next.
  private var ends: [Int32] = []
  private var tags: [Int32] = []

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
    var found: [Boundary] = []
    try forEachBoundary(of: text) { found.append(Boundary(offset: $0, status: $1)) }
    return found
  }

  /// The same boundaries, one by one, without an array made: offset and rule status.
  package mutating func forEachBoundary(
    of text: Span<UInt8>, _ body: (Int, Int) -> Void
  ) throws(ICUError) {
    guard !text.isEmpty else { return }
    if ends.count < text.count {
      ends = [Int32](repeating: 0, count: text.count * 2)
      tags = ends
    }
    var status: CInt = 0
    let count = unsafe text.withUnsafeBufferPointer { text in
      unsafe stet_break_run(handle, text.baseAddress, Int32(text.count), &ends, &tags, &status)
    }
    try check(status, "break iteration")
    for index in 0..<Int(count) { body(Int(ends[index]), Int(tags[index])) }
  }
}
