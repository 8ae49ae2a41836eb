/// Characters that a reader would not see, or that would change how the rest is shown, spelled out.
enum VisibleText {
  /// What to show in place of a scalar: `␀` for a C0 control, `<U+202E>` for other controls, bidi
  /// marks and invisible characters, a space for a tab or a line end. Nil: the scalar itself.
  ///
  /// - Parameter previous: the scalar before; tag characters are right inside a flag only.
  static func placeholder(
    for scalar: Unicode.Scalar, after previous: Unicode.Scalar? = nil
  ) -> String? {
    switch scalar.value {
    case 0x20...0x7E: nil
    case 0x09, 0x0A, 0x0D: " "
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value).map(String.init)
    case 0x7F: "␡"
    case 0x80...0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB:
      code(scalar)
    case 0xE0000...0xE007F: isInFlag(after: previous) ? nil : code(scalar)
    default: nil
    }
  }

  /// A text on one line, with nothing in it that a terminal would obey.
  static func spelledOut(_ text: String) -> String {
    var shown = ""
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let placeholder = placeholder(for: scalar, after: previous) {
        shown += placeholder
      } else {
        shown.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return shown
  }

  private static func isInFlag(after previous: Unicode.Scalar?) -> Bool {
    guard let value = previous?.value else { return false }
    return value == 0x1F3F4 || (0xE0000...0xE007F).contains(value)
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex + ">"
  }
}
