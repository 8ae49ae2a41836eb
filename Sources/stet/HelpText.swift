internal import Report

/// Lays help out in lines of at most 80 columns.
enum HelpText {
  static let width = 80

  /// Lines broken at spaces; a word that is too long stands alone.
  ///
  /// - Parameter indent: spaces before each line.
  static func wrapped(_ text: String, indent: Int = 0, width: Int = HelpText.width) -> String {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if line.isEmpty {
        line = margin + word
      } else if DisplayWidth.of(line) + 1 + DisplayWidth.of(String(word)) <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = margin + word
      }
    }
    return (lines + [line]).joined(separator: "\n")
  }

  /// Each name with what it stands for below it.
  static func entries(_ entries: [(String, String)]) -> String {
    entries.map { folded($0) + "\n" + wrapped($1, indent: 6) }.joined(separator: "\n")
  }

  /// A list of choices, broken behind a `|` where it is too long.
  private static func folded(_ head: String) -> String {
    var lines = [""]
    for choice in head.split(separator: "|", omittingEmptySubsequences: false) {
      let joined = lines[lines.count - 1] + (lines.last == "" ? "" : "|") + choice
      if DisplayWidth.of(joined) < width - 4 {
        lines[lines.count - 1] = joined
      } else {
        lines[lines.count - 1] += "|"
        lines.append(String(choice))
      }
    }
    return "  " + lines.joined(separator: "\n    ")
  }

  /// Two columns.
  static func columns(_ rows: [(String, String)]) -> String {
    let first = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
    return rows.map { name, text in
      "  " + name + String(repeating: " ", count: first - DisplayWidth.of(name) + 2) + text
    }.joined(separator: "\n")
  }
}
