internal import Text

/// Two or more spaces between words.
enum DoubleSpace: Check {
  static let about = About(
    id: "double-space", severity: .warning, fixability: .safe,
    summary: "More than one space stands between two words",
    rationale: """
      Extra spaces come of moved words, and show as holes in justified lines. A text that sets two
      spaces after every sentence does so on purpose and is left alone; so are columns (four spaces
      or more, and lines with several gaps), tables, code, and the spaces at a line's end that break
      it in Markdown.
      """,
    bad: [
      Example("en", target: "The port«  »opens in May."),
      Example("de", target: "Der Hafen öffnet«   »im Mai, die Straße«  »im Juni."),
      Example("zh→en", source: "港口五月开放。", target: "The port opens«\u{A0} »in May."),
      Example("zh", target: "港口将于«  »五月开放。"),
    ],
    good: [
      Example("en", target: "It rained.  Nobody came.  The ferry left.  It was late."),
      Example("en", target: "Ferry      Quay     Hour\nIsolde     4        16:30"),
      Example("en", target: "The first line breaks here,  \nand goes on."),
      Example("fr", target: "Qui vient\u{202F}? Personne\u{A0}: il pleut."),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    let marks = pair.marks[.space]
    guard !marks.isEmpty else { return }
    let around = Surroundings(pair.target)
    let mayBeWide = Typography(pair.target.language).isEastAsian
    let found = marks.filter { mark in
      isDouble(mark, around, pair.target) && !(mayBeWide && mark.scalar == 0x3000)
    }
    let isHabit = DoubledSentenceSpaces.isHabit(found, around, pair.target)
    for (index, mark) in found.enumerated() {
      if isHabit, DoubledSentenceSpaces.endsSentence(mark, around) { continue }
      if isColumn(index, found, around) { continue }
      let space = mark.scalar == 0xA0 || mark.scalar == 0x202F ? mark.scalar : 0x20
      let one = Unicode.Scalar(space).map { String($0) } ?? " "
      report(
        finding(
          mark.range, "\(spaces(mark, around)) spaces in a row",
          fix: fix("leave one space", mark.range, by: one)))
    }
  }

  private static func spaces(_ mark: Mark, _ around: Surroundings) -> Int {
    around.string(mark.range).unicodeScalars.count
  }

  private static func isDouble(
    _ mark: Mark, _ around: Surroundings, _ document: Document
  ) -> Bool {
    let block = document.blocks[mark.block]
    guard block.kind != .tableCell, !document.holdsMarkup(mark.range),
      (2...3).contains(spaces(mark, around))
    else { return false }
    guard mark.range.start > block.range.start, mark.range.end < block.range.end else {
      return false
    }
    let before = around.scalar(before: mark.range.start)
    let after = around.scalar(from: mark.range.end)
    return !(before?.isSpace ?? true) && !(after?.isSpace ?? true) && before != "|" && after != "|"
  }

  /// Whether the gap stands beside another one in its line: columns set by hand.
  private static func isColumn(
    _ index: Int, _ marks: [Mark], _ around: Surroundings
  ) -> Bool {
    let mark = marks[index]
    let others = [index - 1, index + 1].filter { marks.indices.contains($0) }.map { marks[$0] }
    return others.contains { other in
      let between =
        other.range < mark.range
        ? TextRange(other.range.end, mark.range.start)
        : TextRange(mark.range.end, other.range.start)
      return between.count <= 12 && !around.string(between).contains("\n")
    }
  }
}

/// Two spaces after every sentence, as typewriters had it.
enum DoubledSentenceSpaces {
  private static let least = 3

  /// Whether more sentences are parted by two spaces than by one.
  static func isHabit(_ doubles: [Mark], _ around: Surroundings, _ document: Document) -> Bool {
    let doubled = doubles.count { endsSentence($0, around) }
    guard doubled >= least else { return false }
    let sentences = document.segments.count { $0.kind == .sentence }
    return doubled * 2 > sentences - document.blocks.count
  }

  static func endsSentence(_ mark: Mark, _ around: Surroundings) -> Bool {
    var at = mark.range.start
    while let scalar = around.scalar(before: at), scalar.isClosingMark {
      at -= UInt32(UTF8.width(scalar))
    }
    return around.scalar(before: at).map { ".?!".unicodeScalars.contains($0) } ?? false
  }
}
