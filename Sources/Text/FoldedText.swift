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
  private let shifts: [Shift]
  /// The first shift at or behind each thousandth byte, of the folded text and of the text.
  private let foldedMarks: [UInt32]
  private let textMarks: [UInt32]

  struct Shift: Sendable {
    let folded: UInt32
    let text: UInt32
    /// Where the piece begins in the text that ends here: a scalar, or a letter and its marks.
    let pieceStart: UInt32
  }

  package init(_ text: [UInt8]) {
    if Self.endOfASCII(in: text.span, from: 0) == text.count {
      var folded = text
      Self.foldASCII(&folded, from: 0)
      bytes = folded
      (shifts, foldedMarks, textMarks) = ([], [], [])
      return
    }
    var builder = FoldedTextBuilder()
    if !builder.fold(text) {
      builder = FoldedTextBuilder(isComposed: (try? Normalizer.isComposed(text.span)) ?? true)
      _ = builder.fold(text)
    }
    bytes = builder.bytes
    shifts = builder.shifts
    foldedMarks = Self.marks(of: shifts, by: \.folded)
    textMarks = Self.marks(of: shifts, by: \.text)
  }

  private static let stretch = 1024

  private static func marks(of shifts: [Shift], by offset: (Shift) -> UInt32) -> [UInt32] {
    var marks: [UInt32] = []
    for (index, shift) in shifts.enumerated() {
      while marks.count * stretch <= Int(offset(shift)) { marks.append(UInt32(index)) }
    }
    return marks
  }

  /// The index of the first shift behind an offset, or the end.
  @inline(__always)
  private func firstShift(
    behind offset: Int, _ marks: [UInt32], by place: (Shift) -> UInt32
  ) -> Int {
    let mark = offset / Self.stretch
    guard mark < marks.count else { return shifts.count }
    var low = Int(marks[mark])
    var high = mark + 1 < marks.count ? Int(marks[mark + 1]) : shifts.count
    while low < high {
      let middle = (low + high) / 2
      if place(shifts[middle]) > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The folded form of a short string, such as a term.
  package static func fold(_ string: String) -> String {
    var bytes = Array(string.utf8)
    guard endOfASCII(in: bytes.span, from: 0) == bytes.count else {
      return String(decoding: FoldedText(bytes).bytes, as: UTF8.self)
    }
    foldASCII(&bytes, from: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The range of the text that a folded range came from.
  package func textRange(_ start: Int, _ end: Int) -> TextRange {
    let first = firstShift(behind: start, foldedMarks, by: \.folded)
    // A range is mostly short.
    var last = first
    while last < shifts.count, Int(shifts[last].folded) <= end { last += 1 }
    return TextRange(textOffset(start, before: first), textOffset(end, before: last))
  }

  /// The text offset that a folded offset stands for.
  package func textOffset(_ folded: Int) -> Int {
    textOffset(folded, before: firstShift(behind: folded, foldedMarks, by: \.folded))
  }

  private func textOffset(_ folded: Int, before next: Int) -> Int {
    guard next > 0 else { return folded }
    let shift = shifts[next - 1]
    return folded - Int(shift.folded) + Int(shift.text)
  }

  /// The folded offset that a text offset stands for.
  package func foldedOffset(_ text: Int) -> Int {
    let next = firstShift(behind: text, textMarks, by: \.text)
    // A place inside a piece is its start.
    let text = next < shifts.count ? min(text, Int(shifts[next].pieceStart)) : text
    guard next > 0 else { return boundary(text) }
    let shift = shifts[next - 1]
    return boundary(text - Int(shift.text) + Int(shift.folded))
  }

  /// The folded range that a range of the text became.
  package func foldedRange(_ range: TextRange) -> TextRange {
    let start = foldedOffset(Int(range.start))
    return TextRange(start, max(start, foldedOffset(Int(range.end))))
  }

  /// The scalar boundary at or before a folded offset: a mark may have become part of a letter.
  private func boundary(_ folded: Int) -> Int {
    var at = min(folded, bytes.count)
    while at > 0, at < bytes.count, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return at
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
