internal import Lint

/// Completion scripts of shells, from the table of commands.
enum Completions {
  static let subcommands = [
    Subcommand(name: "bash", summary: "source <(stet completions bash)") { _, _ in
      print(BashCompletions.text)
    },
    Subcommand(name: "zsh", summary: "stet completions zsh > a folder of $fpath, as _stet") {
      _, _ in print(ZshCompletions.text)
    },
    Subcommand(name: "fish", summary: "stet completions fish | source") { _, _ in
      print(FishCompletions.text)
    },
  ]

  private static func print(_ text: String) -> Int32 {
    Output.print(text)
    return ExitStatus.clean
  }

  /// What may be completed.
  enum Words: Equatable {
    case some([String])
    /// Ids of rules.
    case rules
    case files
    case none
  }

  static var rules: [String] { Rules.all.map(\.id) }

  /// What follows the name of a command.
  static func operands(of command: Command) -> Words {
    if !command.subcommands.isEmpty { return .some(command.subcommands.map(\.name)) }
    switch command.name {
    case "rule": return .rules
    case "help": return .some(Command.all.map(\.name) + Topic.all.map(\.name) + ["man"])
    default: return command.most == 0 ? .none : .files
    }
  }

  /// Whether files may follow.
  static func takesFiles(_ command: Command) -> Bool {
    ["glossary", "baseline", "config"].contains(command.name)
      || operands(of: command) == .files
  }

  /// The values of an option.
  static func values(of option: Option) -> Words {
    if !option.choices.isEmpty { return .some(option.choices) }
    switch option.value {
    case nil: return .none
    case "RULE": return .rules
    default: return option.value == "FILE" ? .files : .none
    }
  }
}
