/// The completion script of fish.
enum FishCompletions {
  static var text: String {
    let rules = Completions.rules.joined(separator: " ")
    var lines = [
      "# fish completion of stet: stet completions fish | source", "set -l rules \(rules)",
    ]
    for command in Command.all {
      lines.append(
        "complete -c stet -n __fish_use_subcommand -f -a \(command.name) -d "
          + "'\(plain(command.summary))'")
      let seen = "__fish_seen_subcommand_from \(command.name)"
      lines += operands(command, seen)
      lines += command.options.map { line($0, seen) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func operands(_ command: Command, _ seen: String) -> [String] {
    let words = Completions.operands(of: command)
    let closed = Completions.takesFiles(command) ? "" : " -f"
    guard let list = list(words) else {
      return closed.isEmpty ? [] : ["complete -c stet -n '\(seen)'\(closed)"]
    }
    let isFirst = "test (count (commandline -opc)) -eq 2"
    return ["complete -c stet -n '\(seen); and \(isFirst)'\(closed) -a \(list)"]
  }

  private static func line(_ option: Option, _ seen: String) -> String {
    let names = option.names.map { name in
      name.hasPrefix("--") ? "-l \(name.dropFirst(2))" : "-s \(name.dropFirst())"
    }.joined(separator: " ")
    let words = Completions.values(of: option)
    var line = "complete -c stet -n '\(seen)' \(names)"
    if option.value != nil { line += words == .files ? " -r" : " -x" }
    if let list = list(words) { line += " -a \(list)" }
    return line + " -d '\(plain(option.help))'"
  }

  private static func list(_ words: Completions.Words) -> String? {
    switch words {
    case .some(let words): "'\(words.joined(separator: " "))'"
    case .rules: "\"$rules\""
    case .files, .none: nil
    }
  }

  private static func plain(_ text: String) -> String {
    text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "’")
  }
}
