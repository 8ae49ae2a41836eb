internal import Lint
internal import Report

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

  private static let profile = Option(
    "--profile", choices: Profile.allCases.map(\.rawValue),
    help: "the rules that run unasked: what is wrong in any prose (news), those of taste too "
      + "(strict), those for strings of programs (software); default news")

  static let lint: [Option] = [
    Option("--source", value: "FILE", help: "the source of the one PATH"),
    Option(
      "--format", choices: FindingFormat.allCases.map(\.rawValue),
      help: "how findings are printed (full); FORMAT=FILE writes to a file; repeatable"),
    Option("--output", "-o", value: "FILE", help: "write findings to a file"),
    Option(
      "--fail-on", choices: ["error", "warning", "note", "never"],
      help: "the least severity that makes the exit status 1 (error)"),
    profile,
    Option("--select", value: "RULE", help: "run only this rule; repeatable, or a comma list"),
    Option("--ignore", value: "RULE", help: "do not run this rule; repeatable, or a comma list"),
    Option("--fix", help: "mend what a safe fix mends, and report what is left"),
    Option("--diff", help: "print what --fix would change, and change nothing"),
    Option("--unsafe-fixes", help: "with --fix and --diff: also fixes that may change the meaning"),
    Option("--baseline", value: "FILE", help: "the file of accepted findings"),
    Option(
      "--strict-baseline", help: "exit status 1 too where the baseline knows findings that are gone"
    ),
    Option("--staged", help: "lint what is staged, as the index has it"),
    Option("--since", value: "REV", help: "lint pairs of which a side changed since a commit"),
    Option("--project", help: "lint every pair of the repository"),
    Option(
      "--stdin-filename", value: "FILE", help: "take the content of FILE from standard input"),
    Option(
      "--config", value: "FILE", help: "the configuration, in place of the nearest stet.json5"),
    Option("--jobs", "-j", value: "N", help: "how many pairs are linted at once"),
    Option(
      "--columns", choices: ColumnUnit.allCases.map(\.rawValue),
      help: "what columns of concise and gnu count (codepoint)"),
    Option("--max-findings", value: "N", help: "print at most N findings"),
    Option("--statistics", help: "print counts by rule instead of findings"),
    Option("--show-ignored", help: "also print findings that comments or the baseline accept"),
    Option("--quiet-unpaired", help: "do not say which files have no source"),
    Option("--stream", help: "read JSON records from standard input, a line each"),
    Option("--color", choices: ["auto", "always", "never"], help: "colours in the output"),
  ]

  static let baseline: [Option] = [
    Option("--baseline", value: "FILE", help: "the file (stet.baseline.jsonl)"),
    profile,
    Option("--select", value: "RULE", help: "only this rule; repeatable, or a comma list"),
    Option("--ignore", value: "RULE", help: "not this rule; repeatable, or a comma list"),
    Option(
      "--config", value: "FILE", help: "the configuration, in place of the nearest stet.json5"),
    Option("--jobs", "-j", value: "N", help: "how many pairs are linted at once"),
  ]

  static let server: [Option] = [
    Option("--select", value: "RULE", help: "run only this rule; repeatable, or a comma list"),
    Option("--ignore", value: "RULE", help: "do not run this rule; repeatable, or a comma list"),
    Option("--baseline", value: "FILE", help: "the file of accepted findings"),
    Option(
      "--config", value: "FILE", help: "the configuration, in place of the nearest stet.json5"),
    Option("--stdio", help: "as it is anyway: over standard input and standard output"),
  ]

  static let status: [Option] = [
    Option("--format", choices: ["text", "json"], help: "how the states are printed (text)"),
    Option("--strict", help: "exit status 1 if a translation is stale or missing"),
    Option(
      "--config", value: "FILE", help: "the configuration, in place of the nearest stet.json5"),
  ]

  static let align: [Option] = [
    Option(
      "--format",
      choices: [
        "table", "tsv", "json", "jsonl", "ladder", "html", "tmx", "xliff", "hunalign", "moses",
      ],
      help: "how the alignment is printed (table); FORMAT=FILE writes to a file; repeatable. "
        + "tmx leaves out what stands on one side alone, the others keep it; moses writes "
        + "FILE.<source language> and FILE.<target language>, a bead a line"),
    Option("--output", "-o", value: "FILE", help: "write to a file"),
    Option(
      "--anchor", value: "S:T",
      help: "source segment S and target segment T stand in one bead; numbers from 1, as the table "
        + "shows them; repeatable"),
    Option(
      "--presegmented", help: "take each line as one sentence; an empty line is an empty segment"),
    Option("--stream", help: "read JSON records from standard input, a line each"),
    Option(
      "--pool",
      help: "with --stream: read all records first and align translations between the same "
        + "languages as one project, so that each profits from the words of all"),
    Option("--color", choices: ["auto", "always", "never"], help: "colours in the output"),
  ]

  static let report: [Option] = [
    Option("--source", value: "FILE", help: "the source of the one PATH"),
    profile,
    Option("--format", choices: ["html", "markdown", "json"], help: "the report's format (html)"),
    Option(
      "--output", "-o", value: "FILE",
      help: "where it is written (report.html; -: standard output); a folder if several pairs are "
        + "longer than 5 MB"),
    Option(
      "--order", choices: ["source", "target"],
      help: "the order of the rows of a condensed pair (source)"),
    Option("--baseline", value: "FILE", help: "the file of accepted findings"),
    Option(
      "--config", value: "FILE", help: "the configuration, in place of the nearest stet.json5"),
  ]

  static let diff: [Option] = [
    Option("--source", value: "FILE", help: "the source of both; none: without a source"),
    Option(
      "--format", choices: RevisionReport.Format.allCases.map(\.rawValue),
      help: "how the versions are shown (text)"),
    Option("--output", "-o", value: "FILE", help: "write to a file"),
    Option(
      "--select", value: "RULE", help: "only findings of this rule; repeatable, or a comma list"),
    Option(
      "--ignore", value: "RULE", help: "no findings of this rule; repeatable, or a comma list"),
    Option(
      "--config", value: "FILE", help: "the configuration, in place of the nearest stet.json5"),
    Option("--color", choices: ["auto", "always", "never"], help: "colours in the output"),
  ]

  static let segment: [Option] = [
    Option(
      "--unit", choices: ["sentence", "word", "block", "script"],
      help: "what the text is cut into (sentence)"),
    Option("--language", value: "L", help: "language of the text"),
    Option(
      "--newlines", choices: ["auto", "hard", "soft"], help: "what a line end means (auto)"),
    Option(
      "--quotes", choices: ["split", "keep"],
      help: "whether the sentences of a quotation are cut apart (split)"),
    Option(
      "--informal", choices: ["on", "off"],
      help: "whether sentences may open in lower case or end in a smiley (on)"),
    Option("--explain", help: "name the rule that ended each sentence"),
    Option("--format", choices: ["text", "jsonl"], help: "how units are printed (text)"),
    Option("--stream", help: "read JSON records from standard input, a line each"),
  ]
}
