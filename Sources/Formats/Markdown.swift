internal import Text

/// Markdown: what a person reads of it, in blocks. Markup is left out of the text, and the source
/// map leads from every range of the text to the file.
enum Markdown {
  static func read(_ bytes: [UInt8]) -> Document.Content {
    let lines = MarkdownLine.lines(of: bytes)
    let frontMatter = FrontMatter(lines)
    let blocks = MarkdownBlocks(Array(lines.dropFirst(frontMatter.lineCount)))
    var builder = ContentBuilder(bytes)
    builder.setMetadata(frontMatter.values)
    for leaf in blocks.leaves { append(leaf, labels: blocks.labels, to: &builder) }
    builder.separate(upTo: bytes.count)
    builder.add(blocks.marks)
    return builder.finished()
  }

  private static func append(
    _ leaf: MarkdownLeaf, labels: [String: String], to builder: inout ContentBuilder
  ) {
    guard let start = leaf.lines.first?.lowerBound else { return }
    builder.separate(upTo: start)
    if case .comment(let standsAlone) = leaf.content {
      return builder.addComment(leaf.lines[0], standsAlone: standsAlone)
    }
    builder.endLine()
    let before = builder.count
    switch leaf.content {
    case .inline:
      let source = InlineSource(leaf.lines, of: builder.origin, isTrimmed: true)
      let inline = MarkdownInline(markdown: source.bytes, labels: labels)
      builder.append(source, edits: inline.edits)
      builder.add(inline.marks.map { $0.moved(to: source) })
      if source.bytes.isEmpty, leaf.kind != .paragraph {
        builder.add([StructuralMark(.emptyBlock, leaf.kind.rawValue, origin: start..<start)])
      }
    case .html:
      let source = InlineSource(leaf.lines, of: builder.origin, isTrimmed: true)
      let inline = MarkdownInline(html: source.bytes)
      builder.append(source, edits: inline.edits)
      builder.add(inline.marks.map { $0.moved(to: source) })
    case .verbatim, .comment:
      let source = InlineSource(leaf.lines, of: builder.origin, isTrimmed: false)
      builder.append(source, edits: [])
    }
    builder.closeBlock(from: before, kind: leaf.kind, level: leaf.level)
  }
}
