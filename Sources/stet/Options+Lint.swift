internal import Lint
internal import Report

extension Options {
  /// Of `stet lint`.
  static let lint: [Option] = [
    Option("--source", value: "FILE", help: "the source of the one PATH"),
    through,
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
    config,
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
}
