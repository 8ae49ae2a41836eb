/// What a byte of UTF-8 begins, to ``PlainWords``.
enum PlainBytes {
  /// Nothing that is read here.
  static let other: UInt8 = 0
  /// An ASCII letter.
  static let letter: UInt8 = 1
  static let digit: UInt8 = 2
  /// A space or a line end.
  static let separator: UInt8 = 3
  /// An ASCII mark that stands alone, or joins only what stands on both sides of it.
  static let mark: UInt8 = 4
  /// The first byte of two for a letter of Latin or Cyrillic; see ``isLetter(_:_:)``.
  static let lead: UInt8 = 5
  /// The first byte of a dash or a quotation mark.
  static let general: UInt8 = 6
  /// A byte inside a scalar.
  static let inner: UInt8 = 7

  /// Whether two bytes are a letter of U+00C0…U+024F or U+0400…U+047F: all are but `×` and `÷`.
  @inline(__always) static func isLetter(_ first: UInt8, _ second: UInt8) -> Bool {
    second & 0xC0 == 0x80 && !(first == 0xC3 && second & 0x1F == 0x17)
  }

  /// For ``ByteHeat``: 1 for a separator, 0 for any other byte.
  static let separators: [UInt8] = kinds.map { $0 == separator ? ByteHeat.hot : ByteHeat.cold }

  /// The kinds of all 256 bytes.
  static let kinds: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case 0x41...0x5A, 0x61...0x7A: letter
    case 0x30...0x39: digit
    case 0x20, 0x0A, 0x0D: separator
    // An underscore joins whatever is beside it; at signs have changed their part.
    case 0x40, 0x5F: other
    case 0x09, 0x21...0x7E: mark
    case 0xC3...0xC9, 0xD0, 0xD1: lead
    case 0xE2: general
    case 0x80...0xBF: inner
    default: other
    }
  }
}
