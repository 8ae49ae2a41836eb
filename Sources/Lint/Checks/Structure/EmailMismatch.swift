internal import Text

/// A mail address of the source that the translation has lost or changed.
enum EmailMismatch: Check {
  static let about = About(
    id: "email-mismatch", severity: .warning,
    summary: "A mail address differs from the source's or is missing",
    rationale: """
      A wrong letter in an address sends readers' letters nowhere. Addresses are compared over the
      whole text, in `mailto:` links too; case does not count.
      """,
    bad: [
      Example(
        "zh→en", source: "投稿请寄desk@news.example.org，谢谢。",
        target: "Send contributions to «desk@new.example.org», please."),
      Example(
        "de→en", source: "Fragen beantwortet «hafen@stadt.example.de» gern.",
        target: "The port is happy to answer questions."),
    ],
    good: [
      Example(
        "zh→en", source: "投稿请寄desk@news.example.org，谢谢。",
        target: "Please [write to us](mailto:Desk@news.example.org) with contributions.")
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    let structure = PairedStructure(pair) { item, _ in
      item.kind == .mail ? item.value.lowercased().prefix { $0 != "?" }.description : nil
    }
    guard let structure else { return }
    for (mine, theirs) in structure.leftovers() {
      if let theirs {
        report(
          structure.finding(
            about, theirs.item, .target,
            "\(theirs.item.value) stands for the source's \(mine.item.value)",
            related: [structure.evidence(mine.item)]))
      } else {
        report(
          structure.finding(
            about, mine.item, .source,
            "the translation leaves out the mail address \(mine.item.value)",
            related: structure.place(of: mine.item)))
      }
    }
  }
}
