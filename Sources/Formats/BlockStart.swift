/// How blocks of Markdown begin.
enum BlockStart {
  /// A run of backticks or tildes around code.
  struct Fence {
    let mark: UInt8
    let count: Int

    init?(_ line: MarkdownLine) {
      guard line.indent < 4, let mark = line.content.first else { return nil }
      guard mark == .backtick || mark == .tilde else { return nil }
      let count = line.content.prefix { $0 == mark }.count
      let info = line.content.dropFirst(count)
      guard count >= 3, mark == .tilde || !info.contains(.backtick) else { return nil }
      self.mark = mark
      self.count = count
    }

    func isClosed(by line: MarkdownLine) -> Bool {
      guard line.indent < 4 else { return false }
      let run = line.content.prefix { $0 == mark }.count
      return run >= count && line.content.dropFirst(run).allSatisfy { $0.isBlank }
    }
  }

  /// The level and the words of a heading of the form `## Words ##`.
  static func heading(_ line: MarkdownLine) -> (level: Int, words: ArraySlice<UInt8>)? {
    guard line.indent < 4, line.content.first == .numberSign else { return nil }
    let level = line.content.prefix { $0 == .numberSign }.count
    let rest = line.content.dropFirst(level)
    guard level <= 6, rest.first.map(\.isBlank) ?? true else { return nil }
    let words = rest.trimmedOfBlanks
    guard let last = words.lastIndex(where: { $0 != .numberSign }) else {
      return (level, words.prefix(0))
    }
    return (level, words[last].isBlank ? words[...last].trimmedOfBlanks : words)
  }

  /// The level of the heading that a line of `=` or `-` makes of the paragraph above it.
  static func underline(_ line: MarkdownLine) -> Int? {
    let content = line.content.trimmedOfBlanks
    guard line.indent < 4, let mark = content.first, content.allSatisfy({ $0 == mark }) else {
      return nil
    }
    return mark == .equalsSign ? 1 : mark == .hyphen ? 2 : nil
  }

  static func isThematicBreak(_ line: MarkdownLine) -> Bool {
    guard let mark = line.content.first, [.hyphen, .asterisk, .lowLine].contains(mark) else {
      return false
    }
    var count = 0
    for byte in line.content {
      if byte == mark { count += 1 } else if !byte.isBlank { return false }
    }
    return count >= 3 && line.indent < 4
  }

  /// The text of a footnote's definition, `[^label]: text`.
  static func footnote(_ line: MarkdownLine) -> MarkdownLine? { footnoteParts(line)?.text }

  /// The label of a footnote's definition, as a range of the file, and the text.
  static func footnoteParts(_ line: MarkdownLine) -> (label: Range<Int>, text: MarkdownLine)? {
    guard line.indent < 4, line.content.starts(with: [.leftBracket, .circumflex]) else {
      return nil
    }
    let label = line.content.dropFirst(2).prefix(999)
    guard let close = label.firstIndex(where: { $0 == .rightBracket || $0.isBlank }) else {
      return nil
    }
    let rest = line.bytes[close...]
    guard close > label.startIndex, rest.starts(with: [.rightBracket, .colon]) else { return nil }
    let text = MarkdownLine(bytes: rest.dropFirst(2).drop { $0.isBlank })
    return (label.startIndex..<close, text)
  }

  /// Whether a line ends the paragraph before it.
  ///
  /// - Parameter isOutside: whether any list marker does, as it does where the line stands outside
  ///   the paragraph's item or quotation.
  static func interruptsParagraph(_ line: MarkdownLine, isOutside: Bool = false) -> Bool {
    guard line.indent < 4, let first = line.content.first, first < 0x80, !first.isASCIILetter
    else { return false }
    if first == .greaterThan || heading(line) != nil || isThematicBreak(line) { return true }
    if Fence(line) != nil || footnote(line) != nil { return true }
    if let marker = ListMarker(line) { return isOutside || marker.interruptsParagraph }
    return HTMLBlock(line)?.interruptsParagraph ?? false
  }

  /// Whether a line, with the containers that it opens, leaves a paragraph open.
  static func endsInParagraph(_ line: MarkdownLine) -> Bool {
    var line = line
    for _ in 0..<MarkdownBlocks.depthLimit where !line.isLazy {
      if let inner = line.droppingQuotationMark {
        line = inner
      } else if let marker = ListMarker(line) {
        line = marker.rest
      } else {
        break
      }
    }
    if line.isLazy { return true }
    let isOther = heading(line) != nil || isThematicBreak(line) || Fence(line) != nil
    return !line.isBlank && line.indent < 4 && !isOther
  }
}
