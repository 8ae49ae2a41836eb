/// The completion script of bash.
enum BashCompletions {
  static var text: String {
    """
    # bash completion of stet: source <(stet completions bash)
    _stet() {
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words=
      local rules="\(Completions.rules.joined(separator: " "))"
      COMPREPLY=()
      if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "\(names) --version" -- "$current"))
        return
      fi
      # --option=value comes as three words.
      if [ "$current" = "=" ]; then
        current=
      elif [ "$previous" = "=" ]; then
        previous=${COMP_WORDS[COMP_CWORD-2]}
      fi
      case ${COMP_WORDS[1]}:$previous in
    \(values)
      esac
      if [ -z "$words" ]; then
        if [[ $current == -* ]]; then
          case ${COMP_WORDS[1]} in
    \(options)
          esac
        elif [ "$COMP_CWORD" -eq 2 ]; then
          case ${COMP_WORDS[1]} in
    \(operands)
          esac
        fi
      fi
      COMPREPLY=($(compgen -W "$words" -- "$current"))
    }
    complete -o default -F _stet stet

    """
  }

  private static var names: String { Command.all.map(\.name).joined(separator: " ") }

  /// A line for each option that has known values.
  private static var values: String {
    Command.all.flatMap { command in
      command.options.compactMap { option in
        guard let words = words(Completions.values(of: option)) else { return nil }
        let heads = option.names.map { "\(command.name):\($0)" }.joined(separator: "|")
        return "    \(heads)) words=\(words) ;;"
      }
    }.joined(separator: "\n")
  }

  private static var options: String {
    Command.all.map { command in
      let names = command.options.flatMap(\.names) + ["--help"]
      return "        \(command.name)) words=\"\(names.joined(separator: " "))\" ;;"
    }.joined(separator: "\n")
  }

  private static var operands: String {
    Command.all.compactMap { command in
      words(Completions.operands(of: command)).map { "        \(command.name)) words=\($0) ;;" }
    }.joined(separator: "\n")
  }

  private static func words(_ words: Completions.Words) -> String? {
    switch words {
    case .some(let words): "\"\(words.joined(separator: " "))\""
    case .rules: "$rules"
    case .files, .none: nil
    }
  }
}
