/// Help texts, made from the table of commands. No line is wider than 80 columns.
enum Help {
  static let purpose =
    "stet aligns a text with its translation or summary and says what an editor must look at."

  static var overview: String {
    let names = Command.all.map { ($0.name, $0.summary) }
    let topics = Topic.all.map(\.name) + ["man"]
    return """
      \(HelpText.wrapped(purpose))

      usage: stet COMMAND [OPTION…] [PATH…]

      \(HelpText.columns(names))

      for example:
      \(HelpText.columns(examples))

      exit status: 0 nothing to report, 1 findings at or above --fail-on, 2 usage or
      input error
      stet help COMMAND lists a command's options; further topics:
      \(HelpText.wrapped(topics.joined(separator: ", ")))

      """
  }

  private static let examples = [
    ("stet lint news/port.en.md", "its source port.zh.md stands beside it"),
    ("stet lint --project", "every pair of the repository"),
    ("stet report news/port.en.md", "both sides with the findings, as report.html"),
    ("stet init", "a configuration, where names do not make pairs"),
  ]

  static func run(_ topics: [String]) throws -> Int32 {
    guard let topic = topics.first else {
      Output.print(overview)
      return ExitStatus.clean
    }
    if topic == "man" {
      Output.print(ManPage.text)
      return ExitStatus.clean
    }
    let command = Command.all.first { $0.name == topic }.map(page)
    let text = Topic.all.first { $0.name == topic }.map { $0.title + "\n\n" + $0.text + "\n" }
    guard command != nil || text != nil else {
      let known = Command.all.map(\.name) + Topic.all.map(\.name) + ["man"]
      throw Failure("no help for '\(topic)'\(hint(topic, known))")
    }
    Output.print([command, text].compactMap { $0 }.joined(separator: "\n"))
    return ExitStatus.clean
  }

  static func page(_ command: Command) -> String {
    var lines = ["usage: " + command.synopsis, "", HelpText.wrapped(command.summary)]
    if !command.subcommands.isEmpty {
      lines += ["", HelpText.entries(command.subcommands.map { ($0.name, $0.summary) })]
    }
    let options = command.options.map { ($0.head, $0.help) }
    if !options.isEmpty { lines += ["", HelpText.entries(options)] }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Option {
  /// `--output, -o FILE`
  var head: String { names.joined(separator: ", ") + (value.map { " " + $0 } ?? "") }
}
