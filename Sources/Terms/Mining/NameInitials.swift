internal import Text

/// The first bytes of the scalars in parts of a Chinese text, ideographs and the commonest marks
/// aside, to tell which words of another script cannot stand there.
struct NameInitials {
  private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(_ text: [UInt8], _ ranges: some Sequence<TextRange>) {
    let text = text.span
    for range in ranges {
      var at = Int(range.start)
      while at < Int(range.end) {
        let lead = text[at]
        if !Self.isIdle(lead, at, text) { insert(lead) }
        at += WordEdge.length(lead)
      }
    }
  }

  /// Whether no byte is one that a capital begins with.
  var isEmpty: Bool { bits.1 & 0x07FF_FFFE == 0 && bits.3 == 0 }

  /// Whether no capital begins with a byte where it stands: ideographs, marks.
  private static func isIdle(_ lead: UInt8, _ at: Int, _ text: Span<UInt8>) -> Bool {
    switch lead {
    case 0xE3...0xE9: true
    case 0xE2: at + 1 < text.count && text[at + 1] == 0x80
    case 0xEF:
      at + 2 < text.count && text[at + 1] == 0xBC && text[at + 2] < 0xA1
    default: false
    }
  }

  func holds(_ byte: UInt8) -> Bool {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    return switch byte >> 6 {
    case 0: bits.0 & bit != 0
    case 1: bits.1 & bit != 0
    case 2: bits.2 & bit != 0
    default: bits.3 & bit != 0
    }
  }

  private mutating func insert(_ byte: UInt8) {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: bits.0 |= bit
    case 1: bits.1 |= bit
    case 2: bits.2 |= bit
    default: bits.3 |= bit
    }
  }
}
