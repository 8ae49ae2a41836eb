internal import ICU

/// A text made ready for matching: lower case, composed (NFC), full-width forms narrowed, the
/// digits of every script as ASCII, one apostrophe, one hyphen, every white space a space.
///
/// Offsets into the folded bytes lead back to ranges of the text on scalar boundaries.
// Its name is usable from inlined code, or nothing of it would be inlined in other modules.
@usableFromInline
package struct FoldedText: Sendable {
  package let bytes: [UInt8]
  /// Where folding shifts offsets: folded offset and text offset of each scalar after a change of
  /// length. Empty when every scalar kept its length.
  let shifts: [Shift]

  struct Shift: Sendable {
    let folded: UInt32
    let text: UInt32
    /// Where the piece begins in the text that ends here: a scalar, or a letter and its marks.
    let pieceStart: UInt32
  }

  package init(_ text: [UInt8]) {
    if Self.endOfASCII(in: text.span, from: 0) == text.count {
      var folded = text
      Self.foldASCII(&folded)
      (bytes, shifts) = (folded, [])
      return
    }
    var builder = FoldedTextBuilder()
    if !builder.fold(text) {
      builder = FoldedTextBuilder(isComposed: (try? Normalizer.isComposed(text.span)) ?? true)
      _ = builder.fold(text)
    }
    bytes = builder.bytes
    shifts = builder.shifts
  }

  /// The folded form of a short string, such as a term.
  package static func fold(_ string: String) -> String {
    var bytes = Array(string.utf8)
    guard endOfASCII(in: bytes.span, from: 0) == bytes.count else {
      return String(decoding: FoldedText(bytes).bytes, as: UTF8.self)
    }
    foldASCII(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The folded form of a scalar of a composed text.
  package static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2018, 0x2019, 0x02BC, 0x02BB, 0x02B9, 0x0060, 0x00B4: "'"
    case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212: "-"
    case 0x00A0, 0x2007, 0x202F, 0x3000, 0x2028, 0x2029, 0x0085: " "
    case 0x066B: "."
    case 0x066C: ","
    default: scalar.latinDigit ?? scalar.narrowed.lowered
    }
  }

  /// Whether a scalar may become one with what stands before it: a mark, or a vowel or final
  /// consonant of Hangul.
  package static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1160...0x11FF: return true
    // What most texts are made of, with no mark among it.
    case ..<0x300, 0x3400...0x9FFF: return false
    default: break
    }
    let category = scalar.properties.generalCategory
    return category == .nonspacingMark || category == .spacingMark
  }
}
