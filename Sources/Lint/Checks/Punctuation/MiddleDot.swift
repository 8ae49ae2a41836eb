internal import Text

/// The middle dot that Chinese sets between the parts of a foreign name.
enum MiddleDot: Check {
  static let about = About(
    id: "middle-dot", severity: .warning, fixability: .safe,
    summary: "A middle dot parts a name in a text of an alphabet",
    rationale: """
      Chinese parts the names of foreigners with a dot (萨德尔·扎帕罗夫); in the names themselves
      there is a space. Units (`kW·h`), Catalan *l·l* and French forms such as *étudiant·e·s* are
      left alone.
      """,
    bad: [
      Example(
        "zh→en", source: "总统萨德尔·扎帕罗夫抵达。", target: "President Sadyr«·»Japarov arrived."),
      Example("zh→de", target: "Auch Anna«•»Keller kam."),
      Example("ja→ru", target: "Приехала Анна«・»Келлер."),
    ],
    good: [
      Example("en", target: "It needs 5 kW·h, or 3 N·m, says Sadyr Japarov."),
      Example("fr", target: "Les étudiant·e·s sont là."),
      Example("zh", target: "总统萨德尔·扎帕罗夫抵达。"),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    let typography = Typography(pair.target.language)
    guard typography.isAlphabetic, pair.target.language.base != "ca" else { return }
    let around = Surroundings(pair.target)
    for mark in pair.marks[.dot] {
      let first = around.word(before: mark.range.start)
      let second = around.word(from: mark.range.end)
      guard isName(first, around), isName(second, around) else { continue }
      report(
        finding(
          mark.range, "a middle dot inside a name",
          fix: fix("write a space", mark.range, by: " ")))
    }
  }

  /// A capital with letters in lower case behind it.
  private static func isName(_ word: TextRange, _ around: Surroundings) -> Bool {
    let scalars = around.string(word).unicodeScalars
    guard scalars.count >= 2, scalars.first?.isUpperCase ?? false else { return false }
    return scalars.dropFirst().allSatisfy { $0.isLowerCase || !$0.isAlphabetLetter }
  }
}
