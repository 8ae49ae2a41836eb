/// The gutter, rules and underlines around excerpts.
struct ExcerptFrame {
  let style: Style
  /// Digits of the widest line number.
  let gutter: Int
  /// Columns for the text of a line.
  let width: Int

  /// `  --> path:line:col`
  func arrow(_ arrow: String, _ place: String) -> String {
    indent(gutter + 1) + style.paint(arrow, .frame) + " " + VisibleText.spelledOut(place)
  }

  /// `   |`
  var bar: String { indent(gutter + 2) + style.paint("|", .frame) }

  /// ` 7 | text`
  func line(_ excerpt: Excerpt) -> String {
    let number = String(excerpt.line)
    let label = " " + indent(gutter - number.utf8.count) + number + " |"
    return style.paint(label, .frame) + (excerpt.text.isEmpty ? "" : " ") + excerpt.text
  }

  /// `   |  ^^^^ message`, the message below the marks where both are too wide for a line.
  func underline(
    _ excerpt: Excerpt, mark: Character, _ role: Style.Role, message: String = ""
  ) -> [String] {
    let said = VisibleText.spelledOut(message)
    let marks = String(repeating: mark, count: excerpt.length)
    func line(_ column: Int, _ text: String) -> String {
      bar + " " + indent(column) + style.paint(text, role)
    }
    let all = said.isEmpty ? marks : marks + " " + said
    if said.isEmpty || excerpt.indent + DisplayWidth.of(all) <= width {
      return [line(excerpt.indent, all)]
    }
    return [
      line(excerpt.indent, marks),
      line(min(excerpt.indent, max(0, width - DisplayWidth.of(said))), said),
    ]
  }

  /// `   … and 3 more places`
  func more(_ count: Int) -> String {
    indent(gutter + 2) + "… and \(count) more \(count == 1 ? "place" : "places")"
  }

  /// `   = help: …`
  func hint(_ label: String, _ text: String) -> String {
    indent(gutter + 2) + style.paint("= \(label):", .hint) + " " + VisibleText.spelledOut(text)
  }

  private func indent(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
