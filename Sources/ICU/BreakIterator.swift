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
  /// Room for the pieces of a text, kept from one to the next.
  private var pieces: [stet_piece] = []

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
    let count = try read(text, least: 0)
    return pieces[..<count].map { Boundary(offset: Int($0.end), status: Int($0.tag)) }
  }

  /// Hands over what stands between boundaries, in order, where the rule status is `least` or more:
  /// start and end in UTF-8 bytes, and the status.
  package mutating func forEachPiece(
    of text: Span<UInt8>, least: Int, _ body: (Int, Int, Int) -> Void
  ) throws(ICUError) {
    let count = try read(text, least: least)
    for piece in pieces[..<count] { body(Int(piece.start), Int(piece.end), Int(piece.tag)) }
  }

  /// Fills `pieces`; returns how many there are.
  private mutating func read(_ text: Span<UInt8>, least: Int) throws(ICUError) -> Int {
    guard !text.isEmpty else { return 0 }
    if pieces.count < text.count {
      pieces = [stet_piece](repeating: stet_piece(), count: text.count * 2)
    }
    var status: CInt = 0
    let count = unsafe text.withUnsafeBufferPointer { text in
      unsafe stet_break_run(
        handle, text.baseAddress, Int32(text.count), CInt(least), &pieces, &status)
    }
    try check(status, "break iteration")
    return Int(count)
  }
}
