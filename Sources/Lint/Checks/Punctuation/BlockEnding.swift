internal import Text

/// How blocks end.
enum BlockEnding {
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", "…", ":", ";", "。", "！", "？", "：", "；", "।", "؟", "۔", "։", "።",
      "།", "~", "～", "—", "–", "|", "*", "/", "⋯", "›", "·":
      true
    default: false
    }
  }

  /// Whether a mark that may close a paragraph stands at its end, within closing marks or before a
  /// figure of a note; or a picture.
  static func isClosed(_ block: Block, _ around: Surroundings) -> Bool {
    var at = block.range.end
    var wasNote = false
    while at > block.range.start, let scalar = around.scalar(before: at) {
      if isMark(scalar) { return true }
      let isNote = scalar.isASCIIDigit || (0xB2...0xB9).contains(scalar.value) || scalar == "["
      let passes =
        scalar.isClosingMark || scalar.isSpace || (isNote && (wasNote || hasMark(at, around)))
      if isPicture(scalar) { return true }
      guard passes || isNote else { return false }
      wasNote = isNote
      at -= UInt32(UTF8.width(scalar))
    }
    return false
  }

  private static func hasMark(_ at: UInt32, _ around: Surroundings) -> Bool {
    around.scalar(before: at - 1).map(isMark) ?? false
  }

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    (0x2190...0x2BFF).contains(scalar.value) || (0x1F000...0x1FBFF).contains(scalar.value)
  }
}
