internal import Text

/// The block structure of a Markdown file (CommonMark 0.31 and GitHub's tables), as a list of
/// leaves in the file's order.
///
/// Containers nest to a fixed depth; deeper marks are text.
struct MarkdownBlocks {
  static let depthLimit = 32

  private(set) var leaves: [MarkdownLeaf] = []
  /// The addresses of the labels that links are defined for, as ``LinkLabel`` folds them.
  private(set) var labels: [String: String] = [:]
  /// Definitions of footnotes.
  private(set) var marks: [StructuralMark] = []

  /// Whether lines that are set in are prose.
  private var setInIsProse = false

  /// A text in which all but the headings is set in is prose, whatever CommonMark makes of it: as
  /// code it would pass with nobody having read it.
  init(_ lines: [MarkdownLine]) {
    parse(lines, kind: .paragraph, depth: 0)
    guard leaves.contains(where: \.isSetIn),
      leaves.allSatisfy({ $0.isSetIn || $0.isHeadingOrComment })
    else { return }
    leaves = []
    marks = []
    setInIsProse = true
    parse(lines, kind: .paragraph, depth: 0)
  }

  private mutating func parse(_ lines: [MarkdownLine], kind: Block.Kind, depth: Int) {
    var level = BlockLevel(lines, kind: kind, depth: depth)
    while let line = level.current {
      if line.isBlank {
        level.index += 1
      } else if line.indent >= 4, !line.isLazy {
        if setInIsProse { paragraph(&level) } else { indentedCode(&level) }
      } else if !leaf(line, &level), !container(line, &level) {
        paragraph(&level)
      }
    }
  }

  /// Reads a block that begins with a mark of its own and holds no blocks.
  private mutating func leaf(_ line: MarkdownLine, _ level: inout BlockLevel) -> Bool {
    if let (rank, words) = BlockStart.heading(line) {
      emit(.inline, .heading, level: rank, [MarkdownLine(bytes: words)])
    } else if let fence = BlockStart.Fence(line) {
      fencedCode(fence, &level)
    } else if let block = HTMLBlock(line) {
      return html(block, line, &level)
    } else if let (label, address) = LinkLabel.defined(by: line) {
      if labels[label] == nil { labels[label] = String(decoding: address, as: UTF8.self) }
    } else if !BlockStart.isThematicBreak(line) {
      return false
    }
    level.index += 1
    return true
  }

  /// Reads a quotation, a list item or a footnote.
  private mutating func container(_ line: MarkdownLine, _ level: inout BlockLevel) -> Bool {
    guard level.depth < Self.depthLimit else { return false }
    let depth = level.depth + 1
    if line.droppingQuotationMark != nil {
      parse(level.takeQuotation(), kind: .quotation, depth: depth)
    } else if let marker = ListMarker(line) {
      let item = level.takeItem(marker.rest, indent: marker.width)
      parse(item, kind: .listItem, depth: depth)
    } else if let (label, text) = BlockStart.footnoteParts(line) {
      let name = String(decoding: line.bytes[label], as: UTF8.self)
      marks.append(StructuralMark(.footnoteDefinition, name, origin: label))
      parse(level.takeItem(text, indent: 4), kind: .paragraph, depth: depth)
    } else {
      return false
    }
    return true
  }

  private mutating func paragraph(_ level: inout BlockLevel) {
    guard let first = level.current else { return }
    var lines = [first]
    level.index += 1
    while let line = level.current, !line.isBlank {
      if !line.isLazy {
        if let rank = BlockStart.underline(line) {
          level.index += 1
          return emit(.inline, .heading, level: rank, lines)
        }
        if let head = lines.last, TableRow.isDelimiter(line, under: head) {
          emit(.inline, level.kind, lines.dropLast())
          return table(head, &level)
        }
        if BlockStart.interruptsParagraph(line) { break }
      }
      lines.append(line)
      level.index += 1
    }
    emit(.inline, level.kind, lines)
  }

  private mutating func table(_ head: MarkdownLine, _ level: inout BlockLevel) {
    row(head)
    level.index += 1
    while let line = level.current, !line.isBlank, !BlockStart.interruptsParagraph(line) {
      row(line)
      level.index += 1
    }
  }

  private mutating func row(_ line: MarkdownLine) {
    for cell in TableRow.cells(line) { emit(.inline, .tableCell, [MarkdownLine(bytes: cell)]) }
  }

  private mutating func fencedCode(_ fence: BlockStart.Fence, _ level: inout BlockLevel) {
    var lines: [MarkdownLine] = []
    level.index += 1
    while let line = level.current, !fence.isClosed(by: line) {
      lines.append(line)
      level.index += 1
    }
    emit(.verbatim, .code, lines)
  }

  private mutating func indentedCode(_ level: inout BlockLevel) {
    var lines: [MarkdownLine] = []
    while let line = level.current, line.isBlank || (line.indent >= 4 && !line.isLazy) {
      lines.append(line.dropping(columns: 4))
      level.index += 1
    }
    emit(.verbatim, .code, lines, isSetIn: true)
  }

  mutating func emit(
    _ content: MarkdownLeaf.Content, _ kind: Block.Kind, level: Int = 0, _ lines: [MarkdownLine],
    isSetIn: Bool = false
  ) {
    guard !lines.isEmpty else { return }
    let ranges = lines.map { $0.bytes.startIndex..<$0.bytes.endIndex }
    leaves.append(
      MarkdownLeaf(content: content, kind: kind, level: level, isSetIn: isSetIn, lines: ranges))
  }

  mutating func emitComment(_ range: Range<Int>, standsAlone: Bool) {
    leaves.append(MarkdownLeaf(content: .comment(standsAlone: standsAlone), lines: [range]))
  }
}
