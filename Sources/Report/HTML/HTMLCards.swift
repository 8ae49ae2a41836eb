internal import Lint
internal import Text

/// Findings as cards beside the text.
struct HTMLCards {
  let pair: Pair
  let rules: Set<String>

  func card(_ numbered: RowTable.Numbered) -> String {
    let finding = numbered.finding
    let severity = finding.severity
    let head = "\(severity.sign) \(numbered.number) · \(severity.rawValue.capitalizedASCII): "
    let body = [
      "<h3>\(head)\(HTMLEscape.text(Self.title(finding.rule)))</h3>",
      "<p>\(HTMLEscape.text(finding.message))</p>",
      finding.fixes.map(suggestion).joined(), evidence(finding),
      "<p class=\"meta\">\(ruleLink(finding.rule)) · \(place(finding))</p>",
    ]
    return "<article class=\"card \(severity.rawValue)\" id=\"f\(numbered.number)\">"
      + body.joined() + "</article>"
  }

  /// `number mismatch` for `number-mismatch`.
  static func title(_ rule: String) -> String {
    rule.split(separator: "-").joined(separator: " ")
  }

  /// What the text says now, struck out, and what it would say.
  private func suggestion(_ fix: Fix) -> String {
    let edits = fix.edits.compactMap { edit -> String? in
      guard let document = pair.document(edit.side) else { return nil }
      let language = HTMLEscape.text(document.language.tag)
      let old = HTMLEscape.text(document.string(edit.range))
      let new = HTMLEscape.text(edit.replacement)
      return (old.isEmpty ? "" : "<del lang=\"\(language)\">\(old)</del> ")
        + (new.isEmpty ? "" : "<ins lang=\"\(language)\">\(new)</ins>")
    }
    return "<p class=\"fix\">\(HTMLEscape.text(fix.title)): \(edits.joined(separator: ", "))</p>"
  }

  /// The related places that say something of themselves.
  private func evidence(_ finding: Finding) -> String {
    finding.related.filter { !$0.message.isEmpty }.compactMap { related in
      guard let document = pair.document(related.side) else { return nil }
      let start = Location(document, related).start
      return "<p class=\"meta\">\(related.side.rawValue) \(start.line):\(start.column): "
        + "\(HTMLEscape.text(related.message))</p>"
    }.joined()
  }

  private func ruleLink(_ rule: String) -> String {
    let name = HTMLEscape.text(rule)
    return rules.contains(rule) ? "<a href=\"#rule-\(name)\">\(name)</a>" : name
  }

  private func place(_ finding: Finding) -> String {
    guard let document = pair.document(finding.side) else { return "" }
    let start = Location(document, finding).start
    let side = finding.side == .source ? "source " : ""
    return "\(side)\(start.line):\(start.column)"
  }
}

extension String {
  fileprivate var capitalizedASCII: String { prefix(1).uppercased() + dropFirst() }
}
