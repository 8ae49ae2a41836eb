internal import Report

/// Of the commands that show texts.
extension Options {
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
    through,
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
    through,
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
    config,
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
    config,
    Option("--color", choices: ["auto", "always", "never"], help: "colours in the output"),
  ]

  static let segment: [Option] = [
    Option(
      "--unit", choices: ["sentence", "word", "block", "script"],
      help: "what the text is cut into (sentence)"),
    Option(
      "--side", choices: ["source", "target"],
      help: "which side of a file that holds both is cut (target)"),
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
