internal import Text

/// Spaces of a width of their own in running text.
enum OddSpace: Check {
  static let about = About(
    id: "odd-space", severity: .warning, fixability: .safe,
    summary: "An ideographic or other odd space stands between words",
    rationale: """
      The wide space of Chinese and Japanese, and the em and en spaces of typesetters, look like
      holes in a line of an alphabet and hide words from searches. No-break spaces, thin spaces and
      figure spaces have their uses and are left alone.
      """,
    bad: [
      Example("zh→en", source: "港口五月开放。", target: "The port«\u{3000}»opens in May."),
      Example("en", target: "The port opens«\u{2003}»in May."),
      Example("zh→ru", target: "Порт«\u{3000}»откроют в мае."),
    ],
    good: [
      Example(
        "en", target: "The port opens on 3\u{A0}May; 12\u{2009}500 ships, 4\u{202F}km of quay."),
      Example("zh", target: "作者\u{3000}李梅\u{3000}摄影\u{3000}王强"),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard Typography(pair.target.language).isAlphabetic else { return }
    let around = Surroundings(pair.target)
    for mark in pair.marks[.space] where isOdd(mark.scalar) {
      let before = around.letter(before: mark.range.start)?.isEastAsian ?? false
      let after = around.letter(from: mark.range.end)?.isEastAsian ?? false
      if before && after { continue }
      let block = pair.target.blocks[mark.block].range
      let isEdge = mark.range.start == block.start || mark.range.end == block.end
      let name = mark.scalar == 0x3000 ? "an ideographic space" : "a space of odd width"
      let fix = fix("write a plain space", mark.range, by: isEdge ? "" : " ")
      report(finding(mark.range, name, fix: fix))
    }
  }

  private static func isOdd(_ scalar: UInt32) -> Bool {
    scalar == 0x3000 || (0x2000...0x2004).contains(scalar) || scalar == 0x205F
  }
}
