internal import Text

/// The spaces beside a mark that languages with spaces between words have or have not.
enum SpaceAtMark {
  /// The space before a mark, with the mark, where none belongs.
  static func before(
    _ mark: Mark, _ around: Surroundings, _ typography: Typography
  ) -> TextRange? {
    guard let space = around.scalar(before: mark.range.start), space.isSpace, !space.isLineEnd
    else { return nil }
    if typography.isFrench, mark.scalar != 0x2C, mark.scalar != 0x2E { return nil }
    let start = around.start(ofSpaceBefore: mark.range.start)
    guard let before = around.scalar(before: start), before.isWordly || before.isClosingMark else {
      return nil
    }
    if around.string(TextRange(start, mark.range.start)).contains("\n") { return nil }
    let after = around.scalar(from: mark.range.end)
    return mayClose(mark, before, after, around) ? TextRange(start, mark.range.end) : nil
  }

  /// Whether what follows shows that the mark closes what stands before it: no smiley, no ratio, no
  /// name of a program or file (`.NET`), no row of dots.
  private static func mayClose(
    _ mark: Mark, _ before: Unicode.Scalar, _ after: Unicode.Scalar?, _ around: Surroundings
  ) -> Bool {
    guard let after else { return true }
    if mark.scalar == 0x2C { return !after.isASCIIDigit || !before.isASCIIDigit }
    guard after.isSpace || after == "\u{201D}" || after == "»" else { return false }
    let next = around.scalar(from: around.end(ofSpaceFrom: mark.range.end))
    if mark.scalar == 0x3A { return !before.isASCIIDigit && !typedColon(next, before) }
    if mark.scalar == 0x2E { return next != "." }
    return true
  }

  /// A colon between spaces that parts like a dash: `Title : subtitle` is left to taste.
  private static func typedColon(_ next: Unicode.Scalar?, _ before: Unicode.Scalar) -> Bool {
    next.map { ":)(-".unicodeScalars.contains($0) || $0.isASCIIDigit } ?? false
  }

  /// Whether words stand on both sides of a comma, semicolon or sentence end with no space between.
  static func isMissing(after mark: Mark, _ around: Surroundings) -> Bool {
    guard let next = around.scalar(from: mark.range.end), next.isAlphabetLetter,
      let last = around.scalar(before: mark.range.start), last.isAlphabetLetter
    else { return false }
    let before = around.word(before: mark.range.start)
    let after = around.word(from: mark.range.end)
    switch mark.scalar {
    case 0x2C, 0x3B: return isWord(before, around) && isWord(after, around)
    case 0x2E, 0x3F, 0x21: return partsSentences(before, after, around)
    default: return false
    }
  }

  private static func isWord(_ range: TextRange, _ around: Surroundings) -> Bool {
    let scalars = around.string(range).unicodeScalars
    return scalars.count >= 2 && scalars.allSatisfy { !$0.isASCIIDigit }
  }

  /// A word in lower case, then one with a capital: no domain, no abbreviation, no method.
  private static func partsSentences(
    _ before: TextRange, _ after: TextRange, _ around: Surroundings
  ) -> Bool {
    let first = around.string(before).unicodeScalars
    let second = around.string(after)
    guard first.count >= 3, first.allSatisfy({ $0.isLowerCase }) else { return false }
    let opensText = around.scalar(before: before.start)
    guard opensText.map({ $0.isSpace || $0.isOpeningMark }) ?? false else { return false }
    let scalars = second.unicodeScalars
    guard let head = scalars.first, head.isUpperCase, scalars.dropFirst().allSatisfy(\.isLowerCase)
    else { return false }
    guard !["Net", "Com", "Org", "Io", "Js", "Ai", "Pro", "Gov", "Edu"].contains(second) else {
      return false
    }
    let end = around.scalar(from: after.end)
    return end.map { $0.isSpace || ",;'’".unicodeScalars.contains($0) } ?? true
  }

  /// The space behind an opening round bracket, or before a closing one, with the bracket.
  static func inside(_ mark: Mark, _ around: Surroundings) -> TextRange? {
    if mark.scalar == 0x28 {
      let end = around.end(ofSpaceFrom: mark.range.end)
      guard end > mark.range.end, isLine(TextRange(mark.range.end, end), around),
        around.scalar(from: end)?.isAlphabetLetter ?? false,
        around.scalar(before: mark.range.start).map({ $0.isSpace || $0.isOpeningMark }) ?? true
      else { return nil }
      return TextRange(mark.range.start, end)
    }
    guard mark.scalar == 0x29 else { return nil }
    let start = around.start(ofSpaceBefore: mark.range.start)
    guard start < mark.range.start, isLine(TextRange(start, mark.range.start), around),
      let before = around.scalar(before: start),
      before.isAlphabetLetter || ".!?”\"".unicodeScalars.contains(before)
    else { return nil }
    return TextRange(start, mark.range.end)
  }

  private static func isLine(_ range: TextRange, _ around: Surroundings) -> Bool {
    !around.string(range).unicodeScalars.contains { $0.isLineEnd }
  }
}
