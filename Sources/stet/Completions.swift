/// Completion scripts of shells, from the table of commands.
enum Completions {
  static func run(_ arguments: Arguments) async throws -> Int32 {
    try await Subcommand.run(
      arguments, of: "completions",
      among: [
        Subcommand(name: "bash") { _, _ in print(bash) },
        Subcommand(name: "zsh") { _, _ in print(zsh) },
        Subcommand(name: "fish") { _, _ in print(fish) },
      ])
  }

  private static func print(_ text: String) -> Int32 {
    Output.print(text)
    return ExitStatus.clean
  }

  private static var names: String { Command.all.map(\.name).joined(separator: " ") }

  /// What may follow a command: its subcommands, or the rules.
  private static func words(_ command: Command) -> String {
    (command.subcommands + command.options.flatMap(\.names)).joined(separator: " ")
  }

  private static var bash: String {
    let cases = Command.all.map { command in
      "    \(command.name)) words=\"\(words(command))\" ;;"
    }
    let choices = Command.all.flatMap { command in
      command.options.filter { !$0.choices.isEmpty }.map { option in
        let heads = option.names.map { "\(command.name):\($0)" }.joined(separator: "|")
        return "    \(heads)) words=\"\(option.choices.joined(separator: " "))\" ;;"
      }
    }
    return """
      # bash completion of stet: source <(stet completions bash)
      _stet() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words=
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\(names)" -- "$current"))
          return
        fi
        case ${COMP_WORDS[1]}:$previous in
      \(choices.joined(separator: "\n"))
        esac
        if [ -z "$words" ] && [[ $current == -* || $COMP_CWORD -eq 2 ]]; then
          case ${COMP_WORDS[1]} in
      \(cases.joined(separator: "\n"))
          esac
        fi
        COMPREPLY=($(compgen -W "$words" -- "$current"))
      }
      complete -o default -F _stet stet

      """
  }

  private static var zsh: String {
    let commands = Command.all.map { "    '\($0.name):\(quoted($0.summary))'" }
    let cases = Command.all.map { command in
      let options = command.options.flatMap { option in
        option.names.map { name in
          let action =
            option.choices.isEmpty ? ":_files" : ":(\(option.choices.joined(separator: " ")))"
          let value = option.value.map { ":\(quoted($0))\(action)" } ?? ""
          return "'*\(name)[\(quoted(option.help))]\(value)'"
        }
      }
      let first =
        command.subcommands.isEmpty ? "_files" : "(\(command.subcommands.joined(separator: " ")))"
      let list = (options + ["'*:argument:\(first)'"]).joined(separator: " ")
      return "    \(command.name)) _arguments \(list) ;;"
    }
    return """
      #compdef stet
      # zsh completion of stet: stet completions zsh > a folder of $fpath, as _stet
      _stet() {
        local -a commands=(
      \(commands.joined(separator: "\n"))
        )
        if (( CURRENT == 2 )); then
          _describe command commands
          return
        fi
        local command=$words[2]
        shift words
        (( CURRENT-- ))
        case $command in
      \(cases.joined(separator: "\n"))
        esac
      }
      _stet "$@"

      """
  }

  /// Safe in single quotes and in the brackets of zsh's specifications.
  private static func quoted(_ text: String) -> String {
    var quoted = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'": quoted += "’"
      case "[", "]", ":": quoted += "\\" + String(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted
  }

  private static var fish: String {
    var lines = ["# fish completion of stet: stet completions fish | source"]
    for command in Command.all {
      lines.append(
        "complete -c stet -n __fish_use_subcommand -f -a \(command.name) -d '\(plain(command.summary))'"
      )
      let condition = "-n '__fish_seen_subcommand_from \(command.name)'"
      if !command.subcommands.isEmpty {
        let words = command.subcommands.joined(separator: " ")
        lines.append("complete -c stet \(condition) -f -a '\(words)'")
      }
      for option in command.options {
        let names = option.names.map { name in
          name.hasPrefix("--") ? "-l \(name.dropFirst(2))" : "-s \(name.dropFirst())"
        }.joined(separator: " ")
        let values =
          option.choices.isEmpty ? "" : " -f -a '\(option.choices.joined(separator: " "))'"
        let needsValue = option.value == nil ? "" : " -r"
        lines.append(
          "complete -c stet \(condition) \(names)\(needsValue)\(values) -d '\(plain(option.help))'")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func plain(_ text: String) -> String {
    text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "’")
  }
}
