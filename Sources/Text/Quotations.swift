/// Stretches between quotation marks, found block by block.
///
/// A straight or single mark opens only after a space or an opening mark and closes only after a
/// letter or a mark, so that apostrophes are none; beside ideographs it does both. A mark without its partner opens nothing.
package struct Quotation: Equatable, Sendable {
  /// What stands between the marks.
  package let inner: TextRange
  /// With the marks.
  package let outer: TextRange
}

package enum Quotations {
  /// Whether a mark closes what another opens.
  private static func closes(_ mark: Unicode.Scalar, _ opener: Unicode.Scalar) -> Bool {
    switch (opener, mark) {
    case ("\"", "\""), ("'", "'"), ("“", "”"), ("‘", "’"), ("„", "“"), ("„", "”"), ("‚", "‘"),
      ("‚", "’"), ("«", "»"), ("»", "«"), ("「", "」"), ("『", "』"), ("《", "》"), ("〈", "〉"):
      true
    default: false
    }
  }

  private static func isOpener(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "“", "‘", "„", "‚", "«", "»", "「", "『", "《", "〈": true
    default: false
    }
  }

  private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "“", "”", "‘", "’", "«", "»", "」", "』", "》", "〉": true
    default: false
    }
  }

  private struct Mark {
    let scalar: Unicode.Scalar
    let start: UInt32
    let end: UInt32
    let mayOpen: Bool
    let mayClose: Bool
  }

  package static func find(in document: Document) -> [Quotation] {
    var found: [Quotation] = []
    for block in document.blocks where block.kind != .code {
      found += find(in: document.text, block.range)
    }
    return found
  }

  /// - Parameter range: a block of the text.
  static func find(in text: [UInt8], _ range: TextRange) -> [Quotation] {
    var found: [Quotation] = []
    var open: [Mark] = []
    for mark in marks(in: text, range) {
      let opener = open.lastIndex { closes(mark.scalar, $0.scalar) }
      if mark.mayClose, let opener {
        let first = open[opener]
        open.removeSubrange(opener...)
        if first.end <= mark.start {
          found.append(
            Quotation(
              inner: TextRange(first.end, mark.start), outer: TextRange(first.start, mark.end)))
        }
      } else if mark.mayOpen {
        open.append(mark)
      }
    }
    return found.sorted { $0.outer < $1.outer }
  }

  private static func marks(in text: [UInt8], _ range: TextRange) -> [Mark] {
    var marks: [Mark] = []
    let bytes = text.span.extracting(first: Int(range.end))
    let heat = heat
    var at = Int(range.start)
    while true {
      at = EightBytes.passing(at, in: bytes, while: hasNone)
      at = ByteHeat.skippingCold(at, in: bytes, by: heat.span)
      guard at < bytes.count else { return marks }
      if mayBegin(bytes, at, Int(range.start)), let mark = mark(text, at, range) {
        marks.append(mark)
      }
      at += 1
    }
  }

  /// Whether eight bytes are of ASCII and no marks.
  @inline(__always)
  private static func hasNone(_ word: UInt64) -> Bool {
    EightBytes.isASCII(word | EightBytes.bytes(0x22, in: word) | EightBytes.bytes(0x27, in: word))
  }

  /// For ``ByteHeat``: the first bytes of marks.
  private static let heat: [UInt8] = ByteHeat.table { [0x22, 0x27, 0xC2, 0xE2, 0xE3].contains($0) }

  /// Whether a mark may begin at an offset that is no apostrophe between two letters of ASCII.
  @inline(__always)
  private static func mayBegin(_ bytes: Span<UInt8>, _ at: Int, _ start: Int) -> Bool {
    switch bytes[at] {
    case 0x22: true
    case 0x27: !isBetweenLetters(bytes, at, start, length: 1)
    case 0xC2: bytes[at + 1] == 0xAB || bytes[at + 1] == 0xBB
    case 0xE2:
      bytes[at + 1] == 0x80 && (0x98...0x9E).contains(bytes[at + 2])
        && !(bytes[at + 2] == 0x99 && isBetweenLetters(bytes, at, start, length: 3))
    case 0xE3: bytes[at + 1] == 0x80 && (0x88...0x8F).contains(bytes[at + 2])
    default: false
    }
  }

  private static func isBetweenLetters(
    _ bytes: Span<UInt8>, _ at: Int, _ start: Int, length: Int
  ) -> Bool {
    at > start && at + length < bytes.count
      && PlainBytes.kinds[Int(bytes[at - 1])] == PlainBytes.letter
      && PlainBytes.kinds[Int(bytes[at + length])] == PlainBytes.letter
  }

  private static func mark(_ text: [UInt8], _ at: Int, _ range: TextRange) -> Mark? {
    let near = text[at..<min(at + longestPair, Int(range.end))]
    let scalars = String(decoding: near, as: UTF8.self).unicodeScalars
    guard let scalar = scalars.first, isOpener(scalar) || isCloser(scalar) else { return nil }
    let behind = text[max(at - longestScalar, Int(range.start))..<at]
    let before = String(decoding: behind, as: UTF8.self).unicodeScalars.last ?? " "
    let after = scalars.dropFirst().first ?? " "
    let isPlain = scalar == "\"" || scalar == "'" || scalar == "’" || scalar == "‘"
    let mayOpen = !isPlain || (!isInsideWord(before) && !isSpace(after))
    let mayClose = !isPlain || (!isInsideWord(after) && !isSpace(before))
    return Mark(
      scalar: scalar, start: UInt32(at), end: UInt32(at + UTF8.width(scalar)),
      mayOpen: isOpener(scalar) && mayOpen, mayClose: isCloser(scalar) && mayClose)
  }

  /// Bytes of a mark of three and of any scalar behind it.
  private static let longestPair = 7
  private static let longestScalar = 4

  /// Whether a mark beside the scalar may be an apostrophe. No ideograph has one.
  private static func isInsideWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let kind = PlainBytes.kinds[Int(scalar.value)]
      return kind == PlainBytes.letter || kind == PlainBytes.digit
    }
    let properties = scalar.properties
    guard scalar.value < 0x2E80 || scalar.value > 0x9FFF else { return false }
    return properties.isAlphabetic || properties.numericType != nil
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }
}
