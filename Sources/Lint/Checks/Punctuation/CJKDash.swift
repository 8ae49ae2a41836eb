internal import Text

/// A Chinese or Japanese dash in a text of an alphabet.
enum CJKDash: Check {
  static let about = About(
    id: "cjk-dash", severity: .warning, fixability: .safe,
    summary: "A Chinese or Japanese dash stands in a text of an alphabet",
    rationale: """
      Chinese sets two em dashes (——), joins figures with a wave (3～5) and its numeral one (一)
      looks like a dash. The fix writes the text's own dash, or the en dash between figures. A
      double dash that stands for letters left out (*Mr ——*) is left alone.
      """,
    bad: [
      Example(
        "zh→en", source: "港口——新的那个——五月开放。",
        target: "The port«——»the new one«——»opens in May."),
      Example("zh→en", target: "The talks last 3«～»5 days."),
      Example("zh→en", target: "The port «一» the new one – opens in May."),
      Example("zh→ru", target: "Порт «——» новый."),
    ],
    good: [
      Example("en", target: "The port—the new one—opens in May, for 3–5 days."),
      Example("en", target: "He met Mr. ——, whose name is not known, and said nothing ——"),
      Example("zh", target: "港口——新的那个——开放3～5天。"),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard Typography(pair.target.language).isAlphabetic else { return }
    let around = Surroundings(pair.target)
    let dash = DashCensus(pair).ruling ?? DashHabit.usual(pair.target.language)
    for range in runs(pair.marks[.dash]) + numerals(pair, around) {
      guard !pair.target.isOpaque(range), let place = standing(range, around) else { continue }
      report(mended(range, place, dash, pair.target))
    }
  }

  /// Two em dashes or more, and waves.
  private static func runs(_ marks: [Mark]) -> [TextRange] {
    var found: [TextRange] = []
    var index = 0
    while index < marks.count {
      let first = marks[index]
      var last = first
      while index + 1 < marks.count, marks[index + 1].scalar == first.scalar,
        marks[index + 1].range.start == last.range.end
      {
        index += 1
        last = marks[index]
      }
      index += 1
      let isWave = first.scalar == 0x301C || first.scalar == 0xFF5E
      let isDouble = first.scalar == 0x2014 || first.scalar == 0x2015
      if isWave || (isDouble && last.range.end - first.range.start == 6) {
        found.append(first.range.union(last.range))
      }
    }
    return found
  }

  /// The numeral one between words of an alphabet.
  private static func numerals(_ pair: Pair, _ around: Surroundings) -> [TextRange] {
    guard pair.source.map({ $0.language.isUnspaced }) ?? true else { return [] }
    let one = Array("一".utf8)
    var found: [TextRange] = []
    var at = 0
    while let place = around.text.firstPlace(of: one, from: at) {
      at = place.upperBound
      found.append(TextRange(place.lowerBound, at))
    }
    return found
  }

  /// What a dash stands between; nil unless words of an alphabet or figures are on both sides.
  private static func standing(
    _ range: TextRange, _ around: Surroundings
  ) -> (range: TextRange, isBetweenFigures: Bool)? {
    let start = around.start(ofSpaceBefore: range.start)
    let end = around.end(ofSpaceFrom: range.end)
    guard let before = around.scalar(before: start), let after = around.scalar(from: end),
      !before.isEastAsian, !after.isEastAsian, before.isWordly || before.isClosingMark,
      after.isWordly || after.isOpeningMark
    else { return nil }
    guard !around.string(TextRange(start, end)).unicodeScalars.contains(where: \.isLineEnd) else {
      return nil
    }
    return (TextRange(start, end), before.isASCIIDigit && after.isASCIIDigit)
  }

  private static func mended(
    _ range: TextRange, _ place: (range: TextRange, isBetweenFigures: Bool), _ dash: DashHabit,
    _ document: Document
  ) -> Finding {
    let wanted = place.isBetweenFigures ? "–" : dash.rawValue
    return finding(
      range, "\(Wording.quoted(document, range)) is a dash of Chinese or Japanese",
      fix: fix("write “\(wanted)”", place.range, by: wanted))
  }
}
