internal import ICU
internal import Text

enum Version {
  static let number = "0.1.0"
  static var icu: String { icuVersion }
}

/// "; did you mean 'X'?" or nothing.
func hint(_ word: String, _ known: [String]) -> String {
  Suggestion.nearest(to: word, among: known).map { "; did you mean '\($0)'?" } ?? ""
}

/// A command: its help and what it does.
struct Command: Sendable {
  let name: String
  let synopsis: String
  let summary: String
  let options: [Option]
  let run: @Sendable (Arguments) throws -> Int32

  static let all: [Command] = [
    Command(
      name: "lint", synopsis: "stet lint [PATH…]", summary: "lint translations",
      options: Options.pair + Options.lint, run: LintCommand.run),
    Command(
      name: "align", synopsis: "stet align SRC TGT", summary: "align two texts",
      options: Options.pair + Options.align, run: AlignCommand.run),
    Command(
      name: "report", synopsis: "stet report SRC TGT | [PATH…]", summary: "the editors' report",
      options: Options.pair + Options.report, run: ReportCommand.run),
    Command(
      name: "segment", synopsis: "stet segment FILE",
      summary: "sentences, words, blocks or script runs",
      options: Options.segment, run: SegmentCommand.run),
    Command(
      name: "glossary", synopsis: "stet glossary check|list|lookup|convert|suggest [ARG…]",
      summary: "term bases: check, look up, convert, suggest names",
      options: Options.pair + GlossaryCommand.options, run: GlossaryCommand.run),
    Command(
      name: "rule", synopsis: "stet rule ID", summary: "what a rule does, why, and examples",
      options: [], run: RuleCommand.one),
    Command(
      name: "rules", synopsis: "stet rules", summary: "every rule", options: [],
      run: RuleCommand.all),
    Command(
      name: "help", synopsis: "stet help [TOPIC]", summary: "this help, or a command's",
      options: [], run: { try Help.run($0.paths) }),
  ]
}
