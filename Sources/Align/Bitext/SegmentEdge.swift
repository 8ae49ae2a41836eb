/// How a segment begins and ends, by marks that translators keep: the mark that closes a sentence,
/// quotation marks, dashes.
struct SegmentEdge: Equatable, Sendable {
  /// In 0..<``starts``.
  let start: UInt8
  /// In 0..<``ends``.
  let end: UInt8

  static let starts = 4
  static let ends = 14

  init(_ text: String) {
    start = Self.startClass(text)
    end = Self.endClass(text)
  }

  private static func startClass(_ text: String) -> UInt8 {
    guard let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else {
      return 0
    }
    return switch first {
    case "\"", "“", "‘", "'", "「", "『", "«", "„", "‹", "＂": 1
    case "—", "–", "-", "―": 2
    case "…", "(", "（", "[": 3
    default: 0
    }
  }

  /// The class of the last mark, and whether a quotation or bracket closes behind it.
  private static func endClass(_ text: String) -> UInt8 {
    var closes: UInt8 = 0
    for scalar in text.unicodeScalars.reversed() {
      if scalar.properties.isWhitespace { continue }
      guard isClosing(scalar) else { return markClass(scalar) * 2 + closes }
      closes = 1
    }
    return markClass(" ") * 2 + closes
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "”", "’", "'", "」", "』", "»", "›", "）", ")", "]", "】", "＂": true
    default: false
    }
  }

  private static func markClass(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar {
    case ".", "。", "．", "｡", "।", "۔": 0
    case "?", "？", "؟": 1
    case "!", "！": 2
    case "…", "⋯": 3
    case ":", "：": 4
    case ",", "，", ";", "；", "、", "—", "–", "-": 5
    default: 6
    }
  }
}
