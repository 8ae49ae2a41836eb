internal import CICU

/// The Sentence_Break property (UAX #29), with ICU's numbers.
package enum SentenceBreak: UInt8, Sendable {
  case other, aTerm, close, format, lower, numeric, oLetter, sep, sp, sTerm, upper, cr, extend, lf
  case sContinue

  package init(_ scalar: UInt32) {
    var value: UInt8 = 0
    unsafe stet_char_sentence_breaks(scalar, 1, &value)
    self = SentenceBreak(rawValue: value) ?? .other
  }

  /// The property's numbers for the code points 0 ..< `count`.
  package static func table(count: Int) -> [UInt8] {
    var values = [UInt8](repeating: 0, count: count)
    unsafe stet_char_sentence_breaks(0, Int32(count), &values)
    return values
  }
}

extension Unicode.Scalar {
  /// The canonical composition (UAX #15) of two scalars, if there is one.
  package static func composed(_ first: UInt32, _ second: UInt32) -> UInt32? {
    let value = stet_char_compose(first, second)
    return value == 0 ? nil : value
  }

  /// The simple lower-case mapping of a code point.
  package static func lowered(_ value: UInt32) -> UInt32 { stet_char_lower(value) }
}
