/// The completion script of zsh.
enum ZshCompletions {
  static var text: String {
    """
    #compdef stet
    # zsh completion of stet: stet completions zsh > a folder of $fpath, as _stet
    _stet() {
      local -a rules=(\(Completions.rules.joined(separator: " ")))
      local -a commands=(
    \(commands)
      )
      if (( CURRENT == 2 )); then
        _describe command commands
        return
      fi
      local command=$words[2]
      shift words
      (( CURRENT-- ))
      case $command in
    \(cases)
      esac
    }
    if [ "$funcstack[1]" = _stet ]; then
      _stet "$@"
    else
      compdef _stet stet
    fi

    """
  }

  private static var commands: String {
    Command.all.map { "    '\($0.name):\(quoted($0.summary))'" }.joined(separator: "\n")
  }

  private static var cases: String {
    Command.all.map { command in
      let options = command.options.flatMap { option in
        option.names.map { specification($0, option) }
      }
      let list = options + ["'--help[\(quoted("this help"))]'"] + operands(command)
      return "    \(command.name)) _arguments \(list.joined(separator: " ")) ;;"
    }.joined(separator: "\n")
  }

  private static func specification(_ name: String, _ option: Option) -> String {
    let value = option.value.map { value in
      ":\(quoted(value)):" + action(Completions.values(of: option))
    }
    return "'*\(name)[\(quoted(option.help))]\(value ?? "")'"
  }

  private static func operands(_ command: Command) -> [String] {
    let words = Completions.operands(of: command)
    if words == .none { return [] }
    if words == .files { return ["'*:file:_files'"] }
    let rest = Completions.takesFiles(command) ? ["'*:file:_files'"] : []
    return ["'1:word:\(action(words))'"] + rest
  }

  private static func action(_ words: Completions.Words) -> String {
    switch words {
    case .some(let words): "(\(words.joined(separator: " ")))"
    case .rules: "($rules)"
    case .files: "_files"
    case .none: " "
    }
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
}
