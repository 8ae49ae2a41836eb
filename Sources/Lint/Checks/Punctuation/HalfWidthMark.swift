internal import Text

/// ASCII marks between the characters of a Chinese or Japanese text.
enum HalfWidthMark: Check {
  static let about = About(
    id: "halfwidth-mark", severity: .warning, fixability: .safe,
    summary: "An ASCII mark stands between Chinese or Japanese characters",
    rationale: """
      Chinese and Japanese set full-width marks; a narrow comma clings to the character before it
      and comes of an English keyboard. Marks in figures, times, addresses and code, beside Latin
      words, and brackets around Latin words are left alone.
      """,
    bad: [
      Example("zh", target: "港口五月开放«,»道路六月开放。"),
      Example("zh", target: "港口五月开放«.»\n\n你听说了吗«?»我没有«!»"),
      Example("zh", target: "新港口«(»第二期«)»已经完工。"),
      Example("ja", target: "港は五月に開く«,»道は六月だ。"),
      Example("en→zh", source: "He said: the port is open.", target: "他说«:»港口开放了。"),
    ],
    good: [
      Example("zh", target: "列车9:30开，票价3.5元，约1,200人乘坐。"),
      Example("zh", target: "世界贸易组织(WTO)在 Geneva, Switzerland 设有总部。"),
      Example("en", target: "The phrase “天下,为公” is old."),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard Typography(pair.target.language).isEastAsian else { return }
    let around = Surroundings(pair.target)
    let isJapanese = Typography(pair.target.language).family == .japanese
    for mark in pair.marks[.point] where standsBetween(mark, around, pair.target) {
      report(mended(mark.range, wide(mark.scalar, isJapanese), around))
    }
    for (opener, closer) in brackets(pair, around) {
      report(mended(opener.range, "（", around))
      report(mended(closer.range, "）", around))
    }
  }

  private static func mended(
    _ range: TextRange, _ wide: String, _ around: Surroundings
  ) -> Finding {
    var end = range.end
    while let scalar = around.scalar(from: end), scalar == " " { end += 1 }
    let written = Wording.quoted(around.string(range))
    return finding(
      range, "\(written) between full-width characters",
      fix: fix("write \(Wording.quoted(wide))", TextRange(range.start, end), by: wide))
  }

  private static func wide(_ scalar: UInt32, _ isJapanese: Bool) -> String {
    switch scalar {
    case 0x2C: isJapanese ? "、" : "，"
    case 0x2E: "。"
    default: Unicode.Scalar(scalar + 0xFEE0).map { String($0) } ?? ""
    }
  }

  /// An ideograph before the mark, and one, a mark of the East or the block's end behind it.
  private static func standsBetween(
    _ mark: Mark, _ around: Surroundings, _ document: Document
  ) -> Bool {
    guard let before = around.scalar(before: mark.range.start), isWide(before) else { return false }
    var next = mark.range.end
    while let scalar = around.scalar(from: next), scalar == " " { next += 1 }
    if next >= document.blocks[mark.block].range.end { return mark.scalar != 0x3A }
    guard let after = around.scalar(from: next) else { return true }
    return isWide(after) || after.isLineEnd
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isEastAsian || (0x3001...0x3017).contains(scalar.value)
      || (0xFF01...0xFF5E).contains(scalar.value)
      || ["“", "”", "‘", "’"].contains(scalar)
  }

  /// Narrow brackets of one block that hold ideographs and stand among them.
  private static func brackets(_ pair: Pair, _ around: Surroundings) -> [(Mark, Mark)] {
    var found: [(Mark, Mark)] = []
    var opener: Mark?
    for mark in pair.marks[.bracket] {
      if mark.scalar == 0x28 {
        opener = mark
      } else if mark.scalar == 0x29, let first = opener, first.block == mark.block {
        opener = nil
        let before = around.scalar(before: first.range.start).map(isWide) ?? true
        let head = around.scalar(from: first.range.end).map(\.isEastAsian) ?? false
        let tail = around.scalar(before: mark.range.start).map(isWide) ?? false
        if before && head && tail { found.append((first, mark)) }
      } else {
        opener = nil
      }
    }
    return found
  }
}
