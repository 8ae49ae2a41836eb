internal import Text

/// The lines of a container (the file, a quotation, a list item) while they are read.
struct BlockLevel {
  private(set) var lines: [MarkdownLine]
  var index = 0
  /// What a paragraph is here.
  let kind: Block.Kind
  /// How many containers are around.
  let depth: Int
  /// Patterns known not to follow, so that no search for them is made twice.
  private var missing: Set<[UInt8]> = []

  init(_ lines: [MarkdownLine], kind: Block.Kind, depth: Int) {
    self.lines = lines
    self.kind = kind
    self.depth = depth
  }

  var current: MarkdownLine? { index < lines.count ? lines[index] : nil }

  /// The line and the file offset after the first occurrence of a pattern, from an offset in the
  /// current line on.
  mutating func find(_ pattern: String, from offset: Int) -> (line: Int, end: Int)? {
    let pattern = Array(pattern.utf8)
    guard !missing.contains(pattern) else { return nil }
    for at in index..<lines.count {
      let bytes = at == index ? lines[at].bytes[offset...] : lines[at].bytes
      if let found = bytes.firstOffset(of: pattern) { return (at, found + pattern.count) }
    }
    missing.insert(pattern)
    return nil
  }

  /// Goes on with what a line holds from a file offset on.
  mutating func move(toLine line: Int, offset: Int) {
    index = line
    lines[line].bytes = lines[line].bytes[offset...]
  }

  /// The lines of an item from its first one on: those that are indented so far, blank ones, and
  /// those that go on with its last paragraph.
  mutating func takeItem(_ first: MarkdownLine, indent width: Int) -> [MarkdownLine] {
    var taken = [first]
    var fence = BlockStart.Fence(first)
    index += 1
    while let line = current {
      let isInside = line.indent >= width
      guard let last = taken.last, isInside || line.isBlank || continues(line, last, fence)
      else { break }
      var inner = isInside || line.isBlank ? line.dropping(columns: width) : line
      inner.isLazy = line.isLazy || !(isInside || line.isBlank)
      if let open = fence {
        fence = open.isClosed(by: inner) ? nil : open
      } else {
        fence = BlockStart.Fence(inner)
      }
      taken.append(inner)
      index += 1
    }
    return taken
  }

  private func continues(
    _ line: MarkdownLine, _ last: MarkdownLine, _ fence: BlockStart.Fence?
  ) -> Bool {
    fence == nil && BlockStart.endsInParagraph(last)
      && !BlockStart.interruptsParagraph(line, isOutside: true)
  }

  /// The lines of a quotation without its marks, and those that go on with its last paragraph.
  mutating func takeQuotation() -> [MarkdownLine] {
    var taken: [MarkdownLine] = []
    while let line = current {
      if let inner = line.droppingQuotationMark {
        taken.append(inner)
      } else if let last = taken.last, !line.isBlank, BlockStart.endsInParagraph(last),
        !BlockStart.interruptsParagraph(line, isOutside: true)
      {
        taken.append(MarkdownLine(bytes: line.bytes, isLazy: true))
      } else {
        break
      }
      index += 1
    }
    return taken
  }
}
