/// The manual page, in man(7)'s macros, from the table of commands and the help topics.
enum ManPage {
  static var text: String {
    var lines = [
      ".TH STET 1 \"\" \"stet \(Version.number)\" \"User Commands\"", ".SH NAME",
      "stet \\- align a text with its translation and lint it", ".SH SYNOPSIS",
    ]
    for command in Command.all { lines += [".B \(escaped(command.synopsis))", ".br"] }
    lines += [".SH DESCRIPTION", escaped(Help.purpose), ".SH COMMANDS"]
    for command in Command.all {
      lines += [".SS \(escaped(command.synopsis))", escaped(command.summary) + "."]
      let entries =
        command.subcommands.map { ($0.name, $0.summary) }
        + command.options.map { ($0.head, $0.help) }
      for (head, help) in entries { lines += [".TP", ".B \(escaped(head))", escaped(help)] }
    }
    for topic in Topic.all {
      lines.append(".SH \(escaped(topic.title.uppercased()))")
      lines +=
        [".nf"]
        + topic.text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { escaped(String($0)) } + [".fi"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Backslashes, minus signs, and points and quotes that open a line.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
