internal import Lint

/// A help page that is no command's.
struct Topic: Sendable {
  let name: String
  let title: String
  let text: String

  /// What rules there are besides those that ship, and what none of them checks.
  private static let rules: String = {
    let declined = DeclinedCheck.all.map { "  \($0.name)\n      \($0.reason)" }
    return """
      stet rules lists the rules, stet rule ID says what one reports and leaves alone.

      A house adds rules of its own to stet.json5, as data: phrases taken literally, reported as
      house/ID, which options, levels and comments take like any other.

      house: [
        { id: "use", kind: "substitution", find: ["utilise", "make use of"], replace: "use" },
        { id: "very", kind: "existence", find: "very unique", message: "unique has no degrees" },
        { id: "opening", kind: "translation", source: "开放", target: ["opening up"],
          not: ["liberalisation"], languages: "en", severity: "note" },
      ]

      A rule of the kind translation holds for aligned paragraphs. wholeWord (true) and
      caseSensitive (false) say what counts as a match.

      Checks that other tools have and stet has not:
      \(declined.joined(separator: "\n"))
      """
  }()

  static let all: [Topic] = [
    Topic(
      name: "exit-status", title: "Exit status",
      text: """
        0  nothing at or above --fail-on (error, unless told otherwise)
        1  findings at or above it, or entries of the baseline that are gone (--strict-baseline)
        2  usage, configuration or input error; it wins over 1
        align, report and diff show and do not judge: theirs is 0 or 2.
        Findings go to standard output, all else to standard error.
        """),
    Topic(
      name: "versions", title: "Two versions",
      text: """
        stet diff OLD NEW                two files
        stet diff REV -- PATH            a file as a commit has it, and as it is now
        stet diff REV1..REV2 -- PATH     as two commits have it
        stet diff -- PATH                as the last commit has it, and as it is now
        Both are aligned to each other and to the source: --source, else that of NEW, else that of
        OLD, as it is now. Words that differ are marked, sentences that moved say from where, and
        findings are introduced, fixed or remaining. OLD and NEW may also be two translations or
        two summaries of one source.
        """),
    Topic(
      name: "pairs", title: "Finding pairs",
      text: """
        The source of a file is what --source says; else translation_of: or summary_of: in its front
        matter; else what the pairs of stet.json5 make of it; else the file of the same name in
        another language: port.zh.md beside port.en.md. Either side may be named. A PO or XLIFF
        file (.po, .xlf, .xliff) holds both sides.
        """),
    Topic(
      name: "config", title: "Configuration",
      text: """
        The nearest stet.json5 upward from a file, no further than the repository's root.

        {
          extends: "../house.json5",
          pairs: [{ source: "articles/**/{name}.zh.md", target: "articles/**/{name}.en.md" }],
          glossaries: ["Glossary/*.csv"],
          profile: "news",
          rules: { "number-mismatch": "error", "near-miss": "off" },
          overrides: [{ files: ["archive/**"], rules: { "*": "off" } }],
          failOn: "error",
          baseline: "stet.baseline.jsonl",
        }

        A profile says which rules run unasked: news (what is wrong in any prose), strict (rules of
        taste too), software (for strings of programs). A rule outside it runs when it is selected or
        named under rules.

        A file that extends others goes on from them: rules are merged one by one, every other key
        replaces theirs. stet config show FILE says where each value comes from.
        """),
    Topic(name: "rules", title: "Rules", text: rules),
    Topic(
      name: "accepting", title: "Accepting findings",
      text: """
        <!-- stet-ignore RULE: why -->            on the line, or before the block
        <!-- stet-ignore-start RULE: why -->      … <!-- stet-ignore-end -->
        <!-- stet-ignore-file RULE: why -->       anywhere in the file
        In PO it is #. stet-ignore RULE: why, in XLIFF <note>stet-ignore RULE: why</note>; both hold
        for their unit. A comment that silences nothing is reported (unused-ignore). Old findings of
        a whole project are accepted by stet baseline create.
        """),
    Topic(
      name: "environment", title: "Environment",
      text: """
        NO_COLOR, FORCE_COLOR, TERM=dumb   colours; --color goes before them
        COLUMNS                            the width of the output
        PRE_COMMIT                         set by pre-commit: --project leaves out what git
                                           does not know
        """),
  ]
}
