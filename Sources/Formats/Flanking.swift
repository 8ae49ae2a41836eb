/// What stands on both sides of a run of emphasis marks (CommonMark 0.31, section 6.2).
///
/// CommonMark takes words to be parted by spaces. In Chinese, Japanese and Korean they are not,
/// and `**“通车”**了` would stay as it is; so here, as in the amendment that cmark-cjk-friendly
/// proposes, marks of those scripts are no punctuation, and an ideograph beside a run parts it
/// from a word as a space does.
struct Flanking {
  private enum Side {
    case space, punctuation, wide, other

    init(_ scalar: Unicode.Scalar?) {
      guard let scalar else {
        self = .space
        return
      }
      switch scalar.value {
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0xA0, 0x3000: self = .space
      case 0x1100...0x11FF, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
        self = .wide
      default: self = Self.isPunctuation(scalar) ? .punctuation : .other
      }
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.properties.generalCategory {
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol,
        .currencySymbol, .modifierSymbol, .otherSymbol:
        true
      default: false
      }
    }
  }

  private let before: Side
  private let after: Side

  init(_ run: Range<Int>, in bytes: [UInt8]) {
    var start = run.lowerBound
    while start > 0, start == run.lowerBound || bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let end = min(run.upperBound + 4, bytes.count)
    before = Side(Self.scalar(bytes[start..<run.lowerBound]))
    after = Side(Self.scalar(bytes[run.upperBound..<end]))
  }

  private static func scalar(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.first
  }

  private var isLeft: Bool { after != .space && (after != .punctuation || before != .other) }
  private var isRight: Bool { before != .space && (before != .punctuation || after != .other) }

  func canOpen(_ mark: UInt8) -> Bool {
    isLeft && (mark != .lowLine || !isRight || before == .punctuation)
  }

  func canClose(_ mark: UInt8) -> Bool {
    isRight && (mark != .lowLine || !isLeft || after == .punctuation)
  }
}
