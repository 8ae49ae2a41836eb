internal import Lint
internal import Text

/// Both texts side by side, a bead a row under the numbers of its segments, wrapped by display
/// width.
///
/// ```
///   1:1 │ 线路全长42公里。     │ The line is 42 kilometres long.
///   2:– │ 雨停了。             │
/// ```
struct AlignmentTable {
  let texts: AlignedTexts
  let style: Style
  let wrapper: TextWrapper
  /// Columns of the numbers.
  private let margin: Int

  init(texts: AlignedTexts, style: Style, width: Int) {
    self.texts = texts
    self.style = style
    let labels = texts.alignment.beads.flatMap(Self.labels)
    margin = max(5, labels.map { DisplayWidth.of($0) }.max() ?? 0)
    // Each text is set off by a rule of three columns.
    wrapper = TextWrapper(width: max(8, (width - margin - 6) / 2))
  }

  var text: String {
    let head = row(
      labels: [], source: texts.source.name, target: texts.target.name, language: "en",
      role: .strong)
    return ([head, rule] + texts.alignment.beads.map(row)).joined()
  }

  /// What stands beside a bead, line by line.
  private static func labels(_ bead: Bead) -> [String] {
    [SegmentNumbers.text(bead)] + (bead.isMoved ? ["moved"] : [])
  }

  private func row(_ bead: Bead) -> String {
    row(
      labels: Self.labels(bead), source: texts.text(.source, bead.source),
      target: texts.text(.target, bead.target), language: nil, role: nil)
  }

  private func row(
    labels: [String], source: String, target: String, language: Language?, role: Style.Role?
  ) -> String {
    let left = wrapper.lines(source, language: language ?? texts.source.language)
    let right = wrapper.lines(target, language: language ?? texts.target.language)
    var rows = ""
    for line in 0..<max(left.count, right.count, labels.count) {
      let first = wrapper.padded(line < left.count ? left[line] : "")
      let second = line < right.count ? right[line] : ""
      let label = line < labels.count ? labels[line] : ""
      let padding = String(repeating: " ", count: max(0, margin - DisplayWidth.of(label)))
      rows += style.paint(padding + label + " │ ", .frame)
      rows += role.map { style.paint(first, $0) } ?? first
      rows += style.paint(second.isEmpty ? " │" : " │ ", .frame)
      rows += (role.map { style.paint(second, $0) } ?? second) + "\n"
    }
    return rows
  }

  private var rule: String {
    let column = String(repeating: "─", count: wrapper.width + 2)
    let line = String(repeating: "─", count: margin + 1) + "┼" + column + "┼" + column.dropLast()
    return style.paint(line, .frame) + "\n"
  }
}
