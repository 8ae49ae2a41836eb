/// Text made safe to stand in GitHub-flavoured Markdown.
enum MarkdownEscape {
  /// For running text and table cells: one line, no markup, no HTML.
  static func text(_ text: String) -> String {
    var escaped = ""
    for scalar in VisibleText.spelledOut(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      case "@":
        // A mention would call a person; the joiner keeps the look.
        escaped += "@\u{2060}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A code span, for quotations: nothing in it is read as markup.
  static func code(_ text: String) -> String {
    let shown = VisibleText.spelledOut(text).split(separator: "|", omittingEmptySubsequences: false)
      .joined(separator: "\\|")
    guard !shown.isEmpty else { return "" }
    let fence = String(repeating: "`", count: longestRun(in: shown) + 1)
    let isPadded = shown.hasPrefix("`") || shown.hasSuffix("`")
    return fence + (isPadded ? " \(shown) " : shown) + fence
  }

  private static func longestRun(in text: String) -> Int {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
