/// Text made safe to stand in HTML.
enum HTMLEscape {
  /// For an element's content and for a quoted attribute. Controls and bidi marks are spelled out,
  /// so that a hostile text can neither end the element nor turn the page around.
  static func text(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy(isPlain) { return String(text) }
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count + 16)
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      append(scalar, after: previous, to: &escaped)
      previous = scalar
    }
    return escaped
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E: false
    default: (0x20..<0x7F).contains(byte)
    }
  }

  private static func append(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, to escaped: inout String
  ) {
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case "'": escaped += "&#39;"
    case "\n": escaped += "\n"
    default:
      if let placeholder = VisibleText.placeholder(for: scalar, after: previous) {
        escaped += text(placeholder)
      } else if scalar.isNoncharacter {
        escaped += "\u{FFFD}"
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isNoncharacter: Bool {
    value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
  }
}
