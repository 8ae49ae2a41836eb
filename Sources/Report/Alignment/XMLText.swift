/// Text made safe to stand in an XML 1.0 document.
enum XMLText {
  /// Whether XML 1.0 can hold a scalar at all (production 2, Char).
  static func holds(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0x00...0x1F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// For an element's content and for a quoted attribute.
  ///
  /// - Parameter unheld: what is written for a scalar that XML cannot hold; U+FFFD by default.
  static func escaped(
    _ text: String, unheld: (Unicode.Scalar) -> String = { _ in "\u{FFFD}" }
  ) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t", "\n", "\r", "\u{85}", "\u{2028}":
        // A parser would make spaces or line feeds of them.
        escaped += "&#x\(String(scalar.value, radix: 16, uppercase: true));"
      default:
        if holds(scalar) {
          escaped.unicodeScalars.append(scalar)
        } else {
          escaped += unheld(scalar)
        }
      }
    }
    return escaped
  }
}
