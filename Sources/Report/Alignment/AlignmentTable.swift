internal import Lint
internal import Text

/// Both texts side by side, a bead a row, wrapped by display width.
///
/// ```
///   1  1:1 │ 线路全长42公里。     │ The line is 42 kilometres long.
/// ```
struct AlignmentTable {
  let texts: AlignedTexts
  let style: Style
  let wrapper: TextWrapper
  private let digits: Int

  init(texts: AlignedTexts, style: Style, width: Int) {
    self.texts = texts
    self.style = style
    digits = String(texts.alignment.beads.count).utf8.count
    // The margin holds the number and the shape; each column is set off by a rule of three columns.
    wrapper = TextWrapper(width: max(8, (width - digits - 6 - 6) / 2))
  }

  var text: String {
    let head = row(
      margin: "", source: texts.source.name, target: texts.target.name, language: "en",
      role: .strong)
    let rows = texts.alignment.beads.enumerated().map { index, bead in
      row(index, bead)
    }
    return ([head, rule] + rows).joined()
  }

  private func row(_ index: Int, _ bead: Bead) -> String {
    let number = String(index + 1)
    let shape = "\(bead.source.count):\(bead.target.count)"
    let margin =
      String(repeating: " ", count: digits - number.utf8.count) + number
      + String(repeating: " ", count: max(1, 6 - shape.utf8.count - 1)) + shape
    return row(
      margin: margin, source: texts.text(.source, bead.source),
      target: texts.text(.target, bead.target), language: nil, role: nil)
  }

  private func row(
    margin: String, source: String, target: String, language: Language?, role: Style.Role?
  ) -> String {
    let left = wrapper.lines(source, language: language ?? texts.source.language)
    let right = wrapper.lines(target, language: language ?? texts.target.language)
    var rows = ""
    for line in 0..<max(left.count, right.count) {
      let first = wrapper.padded(line < left.count ? left[line] : "")
      let second = line < right.count ? right[line] : ""
      let label = line == 0 ? margin : ""
      let padding = String(repeating: " ", count: max(0, digits + 5 - label.utf8.count))
      rows += style.paint(label + padding + " │ ", .frame)
      rows += role.map { style.paint(first, $0) } ?? first
      rows += style.paint(second.isEmpty ? " │" : " │ ", .frame)
      rows += (role.map { style.paint(second, $0) } ?? second) + "\n"
    }
    return rows
  }

  private var rule: String {
    let column = String(repeating: "─", count: wrapper.width + 2)
    let line = String(repeating: "─", count: digits + 6) + "┼" + column + "┼" + column.dropLast()
    return style.paint(line, .frame) + "\n"
  }
}
