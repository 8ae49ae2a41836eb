internal import ICU

/// A text made ready for matching: lower case, composed (NFC), full-width forms narrowed, one
/// apostrophe, one hyphen, every white space a space.
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
  }

  package init(_ text: [UInt8]) {
    if text.allSatisfy({ $0 < 0x80 }) {
      bytes = text.map(Self.foldedASCII)
      shifts = []
      return
    }
    var builder = Builder()
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
    guard next > 0 else { return text }
    let shift = shifts[next - 1]
    return text - Int(shift.text) + Int(shift.folded)
  }

  private static func foldedASCII(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte + 0x20
    case 0x09, 0x0A, 0x0D: 0x20
    default: byte
    }
  }

  private struct Builder {
    var bytes: [UInt8] = []
    var shifts: [Shift] = []
    var delta = 0

    mutating func fold(_ text: [UInt8]) {
      bytes.reserveCapacity(text.count)
      var at = 0
      while at < text.count {
        let byte = text[at]
        let next = at + Self.length(byte)
        let followsMark = next + 1 < text.count && Self.mayCompose(text[next], text[next + 1])
        if byte < 0x80, !followsMark {
          bytes.append(FoldedText.foldedASCII(byte))
          at = next
        } else if followsMark {
          at = composed(text, from: at, to: next)
        } else {
          scalar(String(decoding: text[at..<next], as: UTF8.self).unicodeScalars.first ?? " ")
          at = next
        }
        note(at)
      }
    }

    /// Combining marks U+0300…U+036F and the kana voicing marks.
    private static func mayCompose(_ first: UInt8, _ second: UInt8) -> Bool {
      first == 0xCC || (first == 0xCD && second < 0xB0) || (first == 0xE3 && second == 0x82)
    }

    private static func length(_ byte: UInt8) -> Int {
      switch byte {
      case ..<0x80: 1
      case ..<0xE0: 2
      case ..<0xF0: 3
      default: 4
      }
    }

    private mutating func composed(_ text: [UInt8], from start: Int, to end: Int) -> Int {
      var end = end
      while end + 1 < text.count, Self.mayCompose(text[end], text[end + 1]) {
        end += Self.length(text[end])
      }
      let piece = String(decoding: text[start..<end], as: UTF8.self)
      for c in ((try? Normalizer.composed(piece)) ?? piece).unicodeScalars { scalar(c) }
      return end
    }

    private mutating func scalar(_ c: Unicode.Scalar) {
      let folded: Unicode.Scalar =
        switch c.value {
        case 0x2018, 0x2019, 0x02BC, 0x02BB, 0x02B9, 0x0060, 0x00B4: "'"
        case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212: "-"
        case 0x00A0, 0x2007, 0x202F, 0x3000, 0x2028, 0x2029, 0x0085: " "
        default: c.narrowed.lowered
        }
      bytes.append(contentsOf: Array(String(folded).utf8))
    }

    /// Records a change of the shift between folded and text offsets.
    private mutating func note(_ at: Int) {
      guard bytes.count - at != delta else { return }
      delta = bytes.count - at
      shifts.append(Shift(folded: UInt32(bytes.count), text: UInt32(at)))
    }
  }
}
