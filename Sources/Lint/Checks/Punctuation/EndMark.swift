internal import Text

/// A paragraph that ends without a mark.
enum EndMark: Check {
  static let about = About(
    id: "end-mark", severity: .warning, profiles: [.news],
    summary: "A paragraph ends without a closing mark",
    rationale: """
      A paragraph without its full stop may have lost more than that: the end of the sentence. Only
      where nearly all paragraphs of a text end with a mark is one without it reported. Headings,
      captions, credits, list items, cells of tables, lines before a list, and paragraphs whose
      source has no mark either are left alone.
      """,
    bad: [
      Example("en", target: news("«May»")),
      Example("zh", target: chinese),
    ],
    good: [
      Example("en", target: news("May.")),
      Example("en", target: "A text of lines\n\nthat has no marks\n\nat the ends of its lines"),
    ])

  private static func news(_ end: String) -> String {
    """
    The port on the northern shore opened on Monday, after two years of work.

    The mayor said that the first ship would come at the end of the month.

    Fishermen fear for the quay, which they have used for forty years.

    The council will hear them on Friday. It has promised another quay in \(end)

    The talks go on next week, and the council has the last word.
    """
  }

  private static let chinese = """
    北岸的新港口在经过两年的施工之后于星期一正式开放。

    市长表示，第一艘船将在本月底抵达，届时将举行欢迎仪式。

    渔民们担心他们使用了四十年的旧码头会因此被拆除。

    市议会将于星期五听取渔民的意见。市议会还承诺明年修建另一座«码头»

    谈判将于下周继续进行，最后的决定由市议会作出。
    """

  static func run(on pair: Pair, report: (Finding) -> Void) {
    let document = pair.target
    let around = Surroundings(document)
    let blocks = document.blocks
    let prose = blocks.indices.filter { isProse(blocks[$0], document) }
    let open = prose.filter { !BlockEnding.isClosed(blocks[$0], around) }
    guard !open.isEmpty, prose.count >= 5, open.count * 5 <= prose.count else { return }
    for index in open where !goesOn(index, document, around) && !isOpenInSource(index, pair) {
      let range = lastWord(blocks[index], around)
      report(finding(range, "the paragraph ends here without a mark"))
    }
  }

  private static let leastLength = 60

  /// A paragraph, or what was taken for a heading for its missing mark: one with a sentence in it.
  private static func isProse(_ block: Block, _ document: Document) -> Bool {
    guard block.range.count >= leastLength else { return false }
    if block.kind == .paragraph { return true }
    return block.kind == .heading && block.level == 0 && holdsSentence(block, document)
  }

  /// Whether a sentence ends inside a block.
  private static func holdsSentence(_ block: Block, _ document: Document) -> Bool {
    let text = document.text.span.extracting(block.range.indices)
    for at in 1..<max(1, text.count) {
      switch (text[at - 1], text[at]) {
      case (0x2E, 0x20), (0x3F, 0x20), (0x21, 0x20): return true
      // 。！？
      case (0xE3, 0x80): if at + 1 < text.count, text[at + 1] == 0x82 { return true }
      case (0xEF, 0xBC):
        if at + 1 < text.count, text[at + 1] == 0x81 || text[at + 1] == 0x9F { return true }
      default: continue
      }
    }
    return false
  }

  /// Whether the next block is a list, code or quotation, or begins in lower case.
  private static func goesOn(
    _ index: Int, _ document: Document, _ around: Surroundings
  ) -> Bool {
    guard holdsSentence(document.blocks[index], document) else { return true }
    guard index + 1 < document.blocks.count else { return false }
    let next = document.blocks[index + 1]
    if next.kind != .paragraph && next.kind != .heading { return true }
    return around.scalar(from: next.range.start)?.isLowerCase ?? false
  }

  private static func lastWord(_ block: Block, _ around: Surroundings) -> TextRange {
    let word = around.word(before: block.range.end)
    if !word.isEmpty, !(around.scalar(from: word.start)?.isEastAsian ?? false) { return word }
    var at = block.range.end
    for _ in 0..<2 {
      guard let scalar = around.scalar(before: at), at > block.range.start else { break }
      at -= UInt32(UTF8.width(scalar))
    }
    return TextRange(at, block.range.end)
  }

  /// Whether a source block that the block is made of has no mark at its end.
  private static func isOpenInSource(_ index: Int, _ pair: Pair) -> Bool {
    guard let source = pair.source else { return false }
    let end = pair.target.blocks[index].range.end
    let ranges = pair.sourceRanges(facing: TextRange(end - 1, end))
    guard let last = ranges.last else { return false }
    let around = Surroundings(source)
    return !BlockEnding.isClosed(Block(range: last, kind: .paragraph), around)
  }
}
