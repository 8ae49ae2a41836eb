internal import Text

/// Chinese title marks in a text of an alphabet.
enum TitleMark: Check {
  static let about = About(
    id: "title-mark", severity: .warning, fixability: .unsafe,
    summary: "Chinese title marks stand in a text of an alphabet",
    rationale: """
      `《》` mark the titles of books, laws and papers in Chinese; other languages set italics or
      quotation marks. Marks around a title in Chinese characters are left alone.
      """,
    bad: [
      Example(
        "zh→en", source: "他写了《边城》。", target: "He wrote «《Border Town》» in 1934."),
      Example("zh→ru", target: "Он написал «《Пограничный город》» в 1934 году."),
      Example("zh→de", target: "Das Gesetz «〈Hafenordnung〉» gilt ab Mai."),
    ],
    good: [
      Example("zh→en", target: "He wrote Border Town (《边城》) in 1934."),
      Example("zh", target: "他于1934年写了《边城》和《Java 入门》。"),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    let typography = Typography(pair.target.language)
    guard typography.isAlphabetic else { return }
    let around = Surroundings(pair.target)
    let quotes = typography.quotes.outer
    var opener: Mark?
    for mark in pair.marks[.bracket] where (0x3008...0x300B).contains(mark.scalar) {
      if mark.scalar & 1 == 0 {
        opener = mark
        continue
      }
      guard let first = opener, first.block == mark.block else { continue }
      opener = nil
      let title = around.string(TextRange(first.range.end, mark.range.start))
      guard !title.unicodeScalars.contains(where: \.isEastAsian) else { continue }
      let range = first.range.union(mark.range)
      report(
        finding(
          range, "Chinese title marks around \(Wording.quoted(title))",
          fix: fix(
            "set quotation marks", range, by: quotes.0 + title + quotes.1, isSafe: false)))
    }
  }
}
