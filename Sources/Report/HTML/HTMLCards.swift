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

  /// What the text says now, struck out, and what it would say; what is the same in several places
  /// once.
  private func suggestion(_ fix: Fix) -> String {
    let edits = Self.counted(fix.edits.compactMap(shown)).map { edit, count in
      count == 1 ? edit : "\(edit) in \(count) places"
    }
    return "<p class=\"fix\">\(HTMLEscape.text(fix.title)): \(edits.joined(separator: ", "))</p>"
  }

  private func shown(_ edit: Edit) -> String? {
    guard let document = pair.document(edit.side) else { return nil }
    let language = HTMLEscape.text(document.language.tag)
    let old = HTMLEscape.text(document.string(edit.range))
    let new = HTMLEscape.text(edit.replacement)
    return (old.isEmpty ? "" : "<del lang=\"\(language)\">\(old)</del> ")
      + (new.isEmpty ? "" : "<ins lang=\"\(language)\">\(new)</ins>")
  }

  /// Each string once, in the order of the first, with how often it comes.
  private static func counted(_ strings: [String]) -> [(string: String, count: Int)] {
    var counted: [(string: String, count: Int)] = []
    for string in strings {
      if let known = counted.firstIndex(where: { $0.string == string }) {
        counted[known].count += 1
      } else {
        counted.append((string, 1))
      }
    }
    return counted
  }

  /// The related places that say something of themselves; those that say the same in one line.
  private func evidence(_ finding: Finding) -> String {
    var lines: [(side: Side, message: String, places: [String])] = []
    for related in finding.related where !related.message.isEmpty {
      guard let document = pair.document(related.side) else { continue }
      let start = Location(document, related).start
      let place = "\(start.line):\(start.column)"
      let known = lines.firstIndex { $0.side == related.side && $0.message == related.message }
      if let known {
        lines[known].places.append(place)
      } else {
        lines.append((related.side, related.message, [place]))
      }
    }
    return lines.map { line in
      "<p class=\"meta\">\(line.side.rawValue) \(line.places.joined(separator: ", ")): "
        + "\(HTMLEscape.text(line.message))</p>"
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
