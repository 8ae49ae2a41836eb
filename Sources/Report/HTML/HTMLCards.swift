internal import Lint
internal import Text

/// Findings as cards beside the text.
struct HTMLCards {
  let pair: Pair
  let rules: Set<String>
  /// What the ids of the cards begin with.
  var prefix = ""

  /// - Parameter state: what became of the finding, on a page of two versions.
  func card(_ number: Int, _ finding: Finding, state: FindingState? = nil) -> String {
    let severity = finding.severity
    let name = state.map { $0.rawValue.capitalizedASCII + " " + severity.rawValue }
    let head = "\(severity.sign) \(number) · \(name ?? severity.rawValue.capitalizedASCII): "
    let classes = [severity.rawValue, state?.rawValue].compactMap { $0 }.joined(separator: " ")
    let body = [
      "<h3>\(head)\(HTMLEscape.text(Self.title(finding.rule)))</h3>",
      "<p>\(HTMLEscape.text(finding.message))</p>",
      finding.fixes.map(suggestion).joined(), evidence(finding),
      "<p class=\"meta\">\(ruleLink(finding.rule)) · \(place(finding))</p>",
    ]
    return "<article class=\"card \(classes)\" id=\"\(prefix)f\(number)\">"
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
