internal import ICU

/// A text made ready for matching: lower case, composed (NFC), full-width forms narrowed, the
/// digits of every script as ASCII, one apostrophe, one hyphen, every white space a space.
///
/// Offsets into the folded bytes lead back to ranges of the text on scalar boundaries.
package struct FoldedText: Sendable {
  package let bytes: [UInt8]
  /// Where folding shifts offsets: folded offset and text offset of each scalar after a change of
  /// length. Empty when every scalar kept its length.
  private let shifts: [Shift]

  private struct Shift: Sendable {
    let folded: UInt32
    let text: UInt32
    /// Where the piece begins in the text that ends here: a scalar, or a letter and its marks.
    let pieceStart: UInt32
  }

  package init(_ text: [UInt8]) {
    if text.allSatisfy({ $0 < 0x80 }) {
      bytes = text.map(Self.foldedASCII)
      shifts = []
      return
    }
    var builder = Builder(isComposed: (try? Normalizer.isComposed(text.span)) ?? true)
    builder.fold(text)
    bytes = builder.bytes
    shifts = builder.shifts
  }

  /// The folded form of a short string, such as a term.
  package static func fold(_ string: String) -> String {
    String(decoding: FoldedText(Array(string.utf8)).bytes, as: UTF8.self)
  }

  /// The range of the text that a folded range came from.
  package func textRange(_ start: Int, _ end: Int) -> TextRange {
    TextRange(textOffset(start), textOffset(end))
  }

  /// The text offset that a folded offset stands for.
  package func textOffset(_ folded: Int) -> Int {
    let next = shifts.partitionIndex { $0.folded > folded }
    guard next > 0 else { return folded }
    let shift = shifts[next - 1]
    return folded - Int(shift.folded) + Int(shift.text)
  }

  /// The folded offset that a text offset stands for.
  package func foldedOffset(_ text: Int) -> Int {
    let next = shifts.partitionIndex { $0.text > text }
    // A place inside a piece is its start.
    let text = next < shifts.count ? min(text, Int(shifts[next].pieceStart)) : text
    guard next > 0 else { return boundary(text) }
    let shift = shifts[next - 1]
    return boundary(text - Int(shift.text) + Int(shift.folded))
  }

  /// The scalar boundary at or before a folded offset: a mark may have become part of a letter.
  private func boundary(_ folded: Int) -> Int {
    var at = min(folded, bytes.count)
    while at > 0, at < bytes.count, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }

  /// The folded form of an ASCII character.
  package static func foldedASCII(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte + 0x20
    case 0x09, 0x0A, 0x0D: 0x20
    default: byte
    }
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
    if (0x1160...0x11FF).contains(scalar.value) { return true }
    let category = scalar.properties.generalCategory
    return category == .nonspacingMark || category == .spacingMark
  }

  private struct Builder {
    var bytes: [UInt8] = []
    var shifts: [Shift] = []
    var delta = 0
    /// Whether the text is in NFC already, so that no scalar joins the one before it.
    let isComposed: Bool

    init(isComposed: Bool) { self.isComposed = isComposed }

    mutating func fold(_ text: [UInt8]) {
      bytes.reserveCapacity(text.count)
      var at = 0
      while at < text.count {
        var next = at + Self.length(text[at])
        if !isComposed, joins(text, next) {
          while joins(text, next) { next += Self.length(text[next]) }
          compose(text[at..<next])
        } else if text[at] < 0x80 {
          bytes.append(FoldedText.foldedASCII(text[at]))
        } else if (0xE4...0xE9).contains(text[at]) {
          // Ideographs, most of them: U+4000 to U+9FFF have no other form.
          bytes.append(contentsOf: text[at..<next])
        } else {
          scalar(String(decoding: text[at..<next], as: UTF8.self).unicodeScalars.first ?? " ")
        }
        note(at, next)
        at = next
      }
    }

    private func joins(_ text: [UInt8], _ at: Int) -> Bool {
      guard at < text.count, text[at] >= 0xCC else { return false }
      let end = min(at + Self.length(text[at]), text.count)
      return FoldedText.joins(
        String(decoding: text[at..<end], as: UTF8.self).unicodeScalars.first ?? " ")
    }

    private static func length(_ byte: UInt8) -> Int {
      switch byte {
      case ..<0x80: 1
      case ..<0xE0: 2
      case ..<0xF0: 3
      default: 4
      }
    }

    /// What is left of the piece behind its first scalar leads to its end.
    private mutating func compose(_ bytesOfPiece: ArraySlice<UInt8>) {
      let piece = String(decoding: bytesOfPiece, as: UTF8.self)
      for (index, c) in ((try? Normalizer.composed(piece)) ?? piece).unicodeScalars.enumerated() {
        if index > 0 { addShift(bytesOfPiece.startIndex, bytesOfPiece.endIndex) }
        scalar(c)
      }
    }

    private mutating func scalar(_ c: Unicode.Scalar) {
      bytes.append(contentsOf: String(FoldedText.folded(c)).utf8)
    }

    /// Records a change of the shift between folded and text offsets.
    private mutating func note(_ start: Int, _ end: Int) {
      if bytes.count - end != delta { addShift(start, end) }
    }

    private mutating func addShift(_ start: Int, _ end: Int) {
      delta = bytes.count - end
      shifts.append(
        Shift(folded: UInt32(bytes.count), text: UInt32(end), pieceStart: UInt32(start)))
    }
  }
}
