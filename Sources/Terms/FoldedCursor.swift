internal import ICU
internal import Text

/// Reads a text as `FoldedText` folds it, byte by byte, without a copy of the text.
///
/// A place is a plain value: of two readers of one text each goes its own way.
struct FoldedCursor {
  /// The text offset behind the scalars that were read.
  private(set) var at: Int
  /// Folded bytes of the scalars before `at` that are still to be read, the next one lowest.
  private var pending: UInt128 = 0
  private var left = 0

  /// The most folded bytes that a letter and its marks may have; no term holds what has more.
  private static let mostPending = 16
  /// Stands in no UTF-8.
  private static let unreadable: UInt8 = 0xFF

  /// - Parameter at: a scalar boundary of the text.
  init(at: Int) { self.at = at }

  /// Whether the text may be cut here: all of a scalar, or of a letter and its marks, was read.
  @inline(__always)
  func isOnBoundary(in text: Span<UInt8>) -> Bool {
    left == 0 && (at >= text.count || text[at] & 0xC0 != 0x80)
  }

  /// The next folded byte; nil at the end of the text.
  @inline(__always)
  mutating func next(in text: Span<UInt8>) -> UInt8? {
    if left == 0 {
      guard at < text.count else { return nil }
      let byte = text[at]
      if byte < 0x80, at + 1 == text.count || text[at + 1] < 0xCC {
        at += 1
        return FoldedText.foldedASCII(byte)
      }
      // Ideographs, byte by byte: they have no other form.
      if (0x80..<0xC0).contains(byte) || (0xE4...0xE9).contains(byte) {
        at += 1
        return byte
      }
      read(text)
    }
    let byte = UInt8(truncatingIfNeeded: pending)
    pending >>= 8
    left -= 1
    return byte
  }

  /// Goes on behind a part of a folded form that the text has as it is.
  ///
  /// - Returns: whether it did: if not, the text may have it otherwise.
  mutating func skip(_ part: Range<Int>, of forms: [UInt8], in text: Span<UInt8>) -> Bool {
    let end = at + part.count
    // A mark may follow that makes another letter of the last one.
    guard left == 0, end < text.count, text[end] < 0xCC || StartKey.isIdeograph(text[end]),
      StretchNumbers.areSame(text.extracting(at..<end), forms.span.extracting(part))
    else { return false }
    at = end
    return true
  }

  /// Takes the scalar at `at`, and the marks behind it if they make another one of it.
  private mutating func read(_ text: Span<UInt8>) {
    let first = Self.scalar(at, in: text)
    let start = at
    at += UTF8.width(first)
    guard let second = Self.joining(at, in: text) else {
      put(first)
      return
    }
    var piece = String(first) + String(second)
    var end = at + UTF8.width(second)
    while let more = Self.joining(end, in: text) {
      piece.unicodeScalars.append(more)
      end += UTF8.width(more)
    }
    let composed = (try? Normalizer.composed(piece)) ?? piece
    guard !composed.utf8.elementsEqual(piece.utf8) else {
      at = start + UTF8.width(first)
      put(first)
      return
    }
    at = end
    for scalar in composed.unicodeScalars { put(scalar) }
    if left > Self.mostPending {
      pending = UInt128(Self.unreadable)
      left = 1
    }
  }

  /// The scalar at an offset if it may become one with what stands before it.
  private static func joining(_ at: Int, in text: Span<UInt8>) -> Unicode.Scalar? {
    guard at + 1 < text.count, text[at] >= 0xCC else { return nil }
    switch (text[at], text[at + 1]) {
    // Letters of Cyrillic, general punctuation, ideographs and full-width forms never do.
    case (0xD0...0xD1, _), (0xE2, 0x80), (0xE4...0xE9, _), (0xEF, 0xBC...0xBD): return nil
    default: break
    }
    let scalar = scalar(at, in: text)
    return FoldedText.joins(scalar) ? scalar : nil
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      put(FoldedText.foldedASCII(UInt8(scalar.value)))
      return
    }
    let value = FoldedText.folded(scalar).value
    switch value {
    case ..<0x80: put(UInt8(value))
    case ..<0x800: put(UInt8(0xC0 | value >> 6))
    case ..<0x1_0000:
      put(UInt8(0xE0 | value >> 12))
      put(Self.trail(value >> 6))
    default:
      put(UInt8(0xF0 | value >> 18))
      put(Self.trail(value >> 12))
      put(Self.trail(value >> 6))
    }
    if value >= 0x80 { put(Self.trail(value)) }
  }

  private static func trail(_ bits: UInt32) -> UInt8 { UInt8(0x80 | bits & 0x3F) }

  private mutating func put(_ byte: UInt8) {
    if left < Self.mostPending { pending |= UInt128(byte) << UInt128(8 * left) }
    left += 1
  }

  /// The scalar that begins at an offset of well-formed UTF-8.
  @inline(__always)
  static func scalar(_ at: Int, in text: Span<UInt8>) -> Unicode.Scalar {
    let lead = text[at]
    if lead < 0x80 { return Unicode.Scalar(lead) }
    let length = WordEdge.length(lead)
    guard at + length <= text.count else { return Unicode.Scalar(lead) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    value = value << 6 | UInt32(text[at + 1] & 0x3F)
    if length > 2 { value = value << 6 | UInt32(text[at + 2] & 0x3F) }
    if length > 3 { value = value << 6 | UInt32(text[at + 3] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
