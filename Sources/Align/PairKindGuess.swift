package import Text

/// Tells a condensed text from a translation.
package enum PairKindGuess {
  /// Two texts in one language are source and condensation; across languages the lengths decide.
  package static func kind(source: Document, target: Document) -> PairKind {
    if source.language.base == target.language.base { return .condensed }
    let ratio = length(target) / max(length(source), 1)
    return ratio < 0.5 ? .condensed : .translation
  }

  /// Length in letters of an alphabet: an ideograph carries what about three and a half letters
  /// do, a syllable of Hangul two.
  private static func length(_ document: Document) -> Double {
    var length = 0.0
    for segment in document.segments {
      for scalar in document.string(segment.range).unicodeScalars {
        switch scalar.value {
        case 0x3040...0x30FF: length += 2
        case 0x3400...0x9FFF: length += 3.5
        case 0xAC00...0xD7AF: length += 2.2
        default: length += 1
        }
      }
    }
    return length
  }
}
