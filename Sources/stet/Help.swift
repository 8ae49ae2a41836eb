/// Help texts, made from the table of commands.
enum Help {
  static let purpose =
    "stet aligns a text with its translation or summary and says what an editor must look at."

  static var overview: String {
    let width = Command.all.map(\.synopsis.count).max() ?? 0
    let lines = Command.all.map { command in
      let gap = String(repeating: " ", count: width - command.synopsis.count + 2)
      return "  " + command.synopsis + gap + command.summary
    }
    return """
      \(purpose)

      usage:
      \(lines.joined(separator: "\n"))

      exit status: 0 nothing to report, 1 findings at or above --fail-on, 2 usage or input error
      `stet help COMMAND` lists a command's options; further topics:
      \(Topic.all.map(\.name).joined(separator: ", ")), man.

      """
  }

  static func run(_ topics: [String]) throws -> Int32 {
    guard let topic = topics.first else {
      Output.print(overview)
      return ExitStatus.clean
    }
    if topic == "man" {
      Output.print(ManPage.text)
      return ExitStatus.clean
    }
    if let page = Topic.all.first(where: { $0.name == topic }) {
      Output.print(page.title + "\n\n" + page.text + "\n")
      return ExitStatus.clean
    }
    guard let command = Command.all.first(where: { $0.name == topic }) else {
      let known = Command.all.map(\.name) + Topic.all.map(\.name) + ["man"]
      throw Failure("no help for '\(topic)'\(hint(topic, known))")
    }
    Output.print(page(command))
    return ExitStatus.clean
  }

  private static func page(_ command: Command) -> String {
    let heads = command.options.map { option in
      option.names.joined(separator: ", ") + (option.value.map { " " + $0 } ?? "")
    }
    var lines = ["usage: " + command.synopsis, "", command.summary, ""]
    for (head, option) in zip(heads, command.options) {
      lines += ["  " + head, "      " + option.help]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
