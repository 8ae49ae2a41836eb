internal import Lint

extension Topic {
  static let config = Topic(
    name: "config", title: "Configuration",
    text: """
      The nearest stet.json5 upward from a file, no further than the
      repository's root.

      {
        extends: "../house.json5",
        pairs: [
          { source: "news/**/{name}.zh.md", target: "news/**/{name}.en.md" },
        ],
        glossaries: ["Glossary/*.csv"],
        profile: "news",
        rules: { "number-mismatch": "error", "near-miss": "off" },
        overrides: [{ files: ["archive/**"], rules: { "*": "off" } }],
        failOn: "error",
        baseline: "stet.baseline.jsonl",
      }

      A profile says which rules run unasked: news (what is wrong in any
      prose), strict (rules of taste too), software (for strings of programs).
      A rule outside it runs when it is selected or named under rules.

      A file that extends others goes on from them: rules are merged one by
      one, every other key replaces theirs. stet config show FILE says where
      each value comes from.
      """)

  static let rules = Topic(
    name: "rules", title: "Rules",
    text: """
      stet rules lists the rules, stet rule ID says what one reports and leaves
      alone.

      A house adds rules of its own to stet.json5, as data: phrases taken
      literally, reported as house/ID, which options, levels and comments take
      like any other.

      house: [
        { id: "use", kind: "substitution", find: ["utilise", "make use of"],
          replace: "use" },
        { id: "very", kind: "existence", find: "very unique",
          message: "unique has no degrees" },
        { id: "opening", kind: "translation", source: "开放",
          target: ["opening up"], not: ["liberalisation"], languages: "en",
          severity: "note" },
      ]

      A rule of the kind translation holds for aligned paragraphs. wholeWord
      (true) and caseSensitive (false) say what counts as a match.

      Checks that other tools have and stet has not:
      \(declined)
      """)

  /// What none of the rules checks, and why.
  private static var declined: String {
    DeclinedCheck.all.map { check in
      "  \(check.name)\n" + HelpText.wrapped(check.reason, indent: 6, width: 73)
    }.joined(separator: "\n")
  }

  static let accepting = Topic(
    name: "accepting", title: "Accepting findings",
    text: """
      <!-- stet-ignore RULE: why -->           on the line, or before the block
      <!-- stet-ignore-start RULE: why -->     … <!-- stet-ignore-end -->
      <!-- stet-ignore-file RULE: why -->      anywhere in the file
      In PO it is #. stet-ignore RULE: why, in XLIFF <note>stet-ignore RULE:
      why</note>; both hold for their unit. A comment that silences nothing is
      reported (unused-ignore). Old findings of a whole project are accepted by
      stet baseline create.
      """)
}
