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
  /// What may follow the name; empty where paths do.
  let subcommands: [Subcommand]
  /// What the command takes at most; nil: any number of paths.
  let most: Int?
  let run: @Sendable (Arguments) async throws -> Int32

  init(
    name: String, synopsis: String, summary: String, options: [Option],
    most: Int? = nil, run: @escaping @Sendable (Arguments) async throws -> Int32
  ) {
    self.name = name
    self.synopsis = synopsis
    self.summary = summary
    self.options = options
    subcommands = []
    self.most = most
    self.run = run
  }

  /// A command that runs one of several.
  init(
    name: String, synopsis: String, summary: String, options: [Option],
    subcommands: [Subcommand], most: Int? = nil
  ) {
    self.name = name
    self.synopsis = synopsis
    self.summary = summary
    self.options = options
    self.subcommands = subcommands
    self.most = most
    run = { try await Subcommand.run($0, of: name, among: subcommands) }
  }

  static let all: [Command] = [
    Command(
      name: "lint", synopsis: "stet lint [PATH…]", summary: "lint translations",
      options: Options.pair + Options.lint, run: LintCommand.run),
    Command(
      name: "align", synopsis: "stet align SRC TGT | FILE",
      summary: "align two texts, or show a file that holds both",
      options: Options.pair + Options.align, run: AlignCommand.run),
    Command(
      name: "report", synopsis: "stet report SRC TGT | [PATH…]", summary: "the editors' report",
      options: Options.pair + Options.report, run: ReportCommand.run),
    Command(
      name: "diff", synopsis: "stet diff OLD NEW | [REV] -- PATH",
      summary: "two versions of a translation, beside the source",
      options: Options.pair + Options.diff,
      run: DiffCommand.run),
    Command(
      name: "segment", synopsis: "stet segment FILE",
      summary: "sentences, words, blocks or script runs",
      options: Options.segment, run: SegmentCommand.run),
    Command(
      name: "glossary", synopsis: "stet glossary check|list|lookup|convert|suggest [ARG…]",
      summary: "term bases: check, look up, convert, suggest names",
      options: Options.pair + GlossaryCommand.options, subcommands: GlossaryCommand.subcommands),
    Command(
      name: "rule", synopsis: "stet rule ID", summary: "what a rule does, why, and examples",
      options: Options.rule, most: 1, run: RuleCommand.one),
    Command(
      name: "rules", synopsis: "stet rules", summary: "every rule, the house's among them",
      options: Options.rule, most: 0, run: RuleCommand.all),
    Command(
      name: "status", synopsis: "stet status [PATH…]",
      summary: "pairs, and what of them is stale or missing", options: Options.status,
      run: StatusCommand.run),
    Command(
      name: "baseline", synopsis: "stet baseline create|update|prune [PATH…]",
      summary: "accept the findings of now", options: Options.pair + Options.baseline,
      subcommands: BaselineCommand.subcommands),
    Command(
      name: "config", synopsis: "stet config show|check|schema [FILE]",
      summary: "what holds for a file, and why", options: [],
      subcommands: ConfigCommand.subcommands, most: 2),
    Command(
      name: "init", synopsis: "stet init", summary: "write a configuration for this folder",
      options: [Option("--print", help: "print it, and write nothing")], most: 0,
      run: InitCommand.run),
    Command(
      name: "hook", synopsis: "stet hook install|uninstall",
      summary: "git's pre-commit hook", options: [], subcommands: HookCommand.subcommands, most: 1),
    Command(
      name: "lsp", synopsis: "stet lsp", summary: "language server on standard input and output",
      options: Options.pair + Options.server, most: 0, run: LSPCommand.run),
    Command(
      name: "completions", synopsis: "stet completions bash|zsh|fish",
      summary: "a shell's completion script", options: [],
      subcommands: Completions.subcommands, most: 1),
    Command(
      name: "help", synopsis: "stet help [TOPIC]", summary: "this help, or a command's",
      options: [], most: 1, run: { try Help.run($0.paths) }),
  ]
}
