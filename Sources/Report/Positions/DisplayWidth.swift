internal import ICU

/// How many columns of a terminal a text fills.
///
/// By grapheme: wide characters (UAX #11) two, combining marks none, an emoji sequence two as a
/// whole. Ambiguous characters count one. Text with controls must be spelled out first.
package enum DisplayWidth {
  package static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  package static func of(_ grapheme: Character) -> Int {
    if grapheme.isASCII { return 1 }
    if isEmoji(grapheme) { return 2 }
    return grapheme.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  private static func isEmoji(_ grapheme: Character) -> Bool {
    let scalars = grapheme.unicodeScalars
    guard let first = scalars.first, first.properties.isEmoji else { return false }
    if scalars.contains("\u{FE0E}") { return false }
    return first.properties.isEmojiPresentation || scalars.contains("\u{FE0F}")
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return scalar.isWide ? 2 : 1
    }
  }
}
