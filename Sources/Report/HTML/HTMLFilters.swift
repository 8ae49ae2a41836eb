internal import Lint

/// Checkboxes that hide findings and rows by style rules alone.
struct HTMLFilters {
  let linted: [LintedPair]
  /// Rows of source that is left out.
  let leftOut: Int

  var html: String {
    let summary = Summary(linted)
    var boxes = [
      box("fe", "Errors \(summary.errors)", isOn: true),
      box("fw", "Warnings \(summary.warnings)", isOn: true),
      box("fn", "Notes \(summary.notes)", isOn: true),
    ]
    if leftOut > 0 { boxes.append(box("fl", "Left-out source \(leftOut)", isOn: true)) }
    boxes.append(box("fo", "Only rows with findings", isOn: false))
    return """
      <section class="filters" aria-label="Filters">
      \(boxes.joined(separator: "\n"))
      </section>

      """
  }

  private func box(_ id: String, _ label: String, isOn: Bool) -> String {
    "<label><input type=\"checkbox\" id=\"\(id)\"\(isOn ? " checked" : "")> \(label)</label>"
  }
}
