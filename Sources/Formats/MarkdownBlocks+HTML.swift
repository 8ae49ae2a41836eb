internal import Text

extension MarkdownBlocks {
  /// Reads a block of raw HTML. Scripts and markup that is no element are left out; of elements
  /// the text stays. What is opened and never closed is text.
  mutating func html(
    _ block: HTMLBlock, _ line: MarkdownLine, _ level: inout BlockLevel
  ) -> Bool {
    let start = line.content.startIndex
    switch block {
    case .comment:
      return comment(from: start, &level)
    case .script(let end):
      guard let found = level.find(end, from: start) else { return element(&level) }
      level.move(toLine: found.line, offset: found.end)
      return true
    case .markup(let end):
      guard let found = level.find(end, from: start) else { return false }
      level.move(toLine: found.line, offset: found.end)
      return true
    case .element, .loneTag:
      return element(&level)
    }
  }

  private mutating func element(_ level: inout BlockLevel) -> Bool {
    var lines: [MarkdownLine] = []
    while let line = level.current, !line.isBlank {
      lines.append(line)
      level.index += 1
    }
    emit(.html, level.kind, lines)
    return true
  }

  /// Reads comments up to the first one with something else behind it.
  private mutating func comment(from start: Int, _ level: inout BlockLevel) -> Bool {
    var opening = start
    var isFirst = true
    while let found = level.find("-->", from: opening + HTMLComment.opening.count) {
      level.move(toLine: found.line, offset: found.end)
      let rest = level.current?.content ?? []
      let goesOn = rest.starts(with: HTMLComment.opening)
      emitComment(opening..<found.end, standsAlone: rest.isEmpty || goesOn)
      isFirst = false
      guard goesOn else { break }
      opening = rest.startIndex
    }
    return !isFirst
  }
}
