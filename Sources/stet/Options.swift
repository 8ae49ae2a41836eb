internal import Lint

/// The options of the commands.
enum Options {
  /// What two texts are to each other.
  static let pair: [Option] = [
    Option("--source-language", value: "L", help: "language of the source (BCP 47)"),
    Option("--target-language", value: "L", help: "language of the target"),
    Option(
      "--kind", choices: ["translation", "condensed", "auto"],
      help: "a full translation or a summary; auto decides by language and length"),
    Option(
      "--glossary", value: "FILE",
      help: "a term base (CSV, TSV, TBX, JSON5) or a folder of them, before those that ship; none: "
        + "without the latter"),
    Option("--skip-bad-terms", help: "use the good rows of a term base that has bad ones"),
    Option(
      "--lexicon", value: "FILE",
      help: "words and their translations (tab-separated, hunalign, CC-CEDICT, FreeDict), before "
        + "those that ship; none: without the latter"),
    Option("--date", value: "YYYY-MM-DD", help: "the date of the text"),
  ]

  static let through = Option(
    "--through", value: "FILE",
    help: "a translation of the source into the language of the summary: the summary is linked to "
      + "it, and over it to the source")

  static let config = Option(
    "--config", value: "FILE", help: "the configuration, in place of the nearest stet.json5")

  static let rule: [Option] = [config]

  static let profile = Option(
    "--profile", choices: Profile.allCases.map(\.rawValue),
    help: "the rules that run unasked: what is wrong in any prose (news), those of taste too "
      + "(strict), those for strings of programs (software); default news")

  static let baseline: [Option] = [
    Option("--baseline", value: "FILE", help: "the file (stet.baseline.jsonl)"),
    profile,
    Option("--select", value: "RULE", help: "only this rule; repeatable, or a comma list"),
    Option("--ignore", value: "RULE", help: "not this rule; repeatable, or a comma list"),
    config,
    Option("--jobs", "-j", value: "N", help: "how many pairs are linted at once"),
  ]

  static let server: [Option] = [
    profile,
    Option("--select", value: "RULE", help: "run only this rule; repeatable, or a comma list"),
    Option("--ignore", value: "RULE", help: "do not run this rule; repeatable, or a comma list"),
    Option("--baseline", value: "FILE", help: "the file of accepted findings"),
    config,
    Option("--stdio", help: "as it is anyway: over standard input and standard output"),
  ]

  static let status: [Option] = [
    Option("--format", choices: ["text", "json"], help: "how the states are printed (text)"),
    Option("--strict", help: "exit status 1 if a translation is stale, missing or incomplete"),
    config,
  ]
}
