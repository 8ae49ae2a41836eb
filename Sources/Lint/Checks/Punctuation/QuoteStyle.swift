internal import Text

/// Straight quotation marks in a text that has curved ones, or the other way round.
enum QuoteStyle: Check {
  static let about = About(
    id: "quote-style", severity: .note, profiles: [.news], fixability: .safe,
    summary: "Straight and curved quotation marks stand in one text",
    rationale: """
      A quotation pasted from elsewhere keeps its marks. The rarer form is reported where the text
      has at least three times as many quotations of the other. Inches and code are left alone.
      """,
    bad: [
      Example(
        "en",
        target: """
          “The port is new,” he said. “It opens in May.” “Good,” she said.

          «"»The ferry leaves at noon," they read.
          """)
    ],
    good: [
      Example("en", target: "“The port is new,” he said. “It opens in May.” The screen has 27\"."),
      Example("en", target: "\"The port is new,\" he said. \"It opens in May.\""),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard mixes(pair.marks[.quote]) else { return }
    let document = pair.target
    let around = Surroundings(document)
    let marks = pair.quotations(.target).compactMap { quotation -> (Quotation, Unicode.Scalar)? in
      guard let scalar = around.scalar(from: quotation.outer.start) else { return nil }
      return "\"“„".unicodeScalars.contains(scalar) ? (quotation, scalar) : nil
    }
    let straight = marks.count { $0.1 == "\"" }
    let curved = marks.count - straight
    let rarerIsStraight = straight < curved
    guard min(straight, curved) > 0, max(straight, curved) >= 3 * min(straight, curved) else {
      return
    }
    for (quotation, scalar) in marks where (scalar == "\"") == rarerIsStraight {
      report(finding(quotation, rarerIsStraight, document))
    }
  }

  /// Whether there are marks of both forms, before the quotations are looked for.
  private static func mixes(_ marks: [Mark]) -> Bool {
    marks.contains { $0.scalar == 0x22 }
      && marks.contains { $0.scalar == 0x201C || $0.scalar == 0x201E }
  }

  private static func finding(
    _ quotation: Quotation, _ isStraight: Bool, _ document: Document
  ) -> Finding {
    let opener = TextRange(quotation.outer.start, quotation.inner.start)
    let closer = TextRange(quotation.inner.end, quotation.outer.end)
    let language = document.language.base
    let curved: (String, String) =
      ["de", "cs", "sk", "sl", "bg", "ru", "uk"].contains(language)
      ? ("„", "“")
      : language == "pl"
        ? ("„", "”")
        : ["sv", "fi"].contains(language)
          ? ("”", "”") : ("“", "”")
    let wanted = isStraight ? curved : ("\"", "\"")
    let edits = [
      Edit(side: .target, range: opener, replacement: wanted.0),
      Edit(side: .target, range: closer, replacement: wanted.1),
    ]
    let form = isStraight ? "straight" : "curved"
    let others = isStraight ? "curved" : "straight"
    return finding(
      opener, "\(form) quotation marks; the text's others are \(others)",
      fix: Fix(title: "write \(others) ones", isSafe: true, edits: edits))
  }
}
