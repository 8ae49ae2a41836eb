internal import Lint

/// `stet rule` and `stet rules`.
enum RuleCommand {
  static func one(_ arguments: Arguments) throws -> Int32 {
    guard let id = arguments.paths.first else { throw Failure("stet rule needs a rule's id") }
    guard let about = Rules.about(id) else {
      throw Failure("no rule '\(id)'\(hint(id, Rules.all.map(\.id))) (see stet rules)")
    }
    Output.print(page(about))
    return ExitStatus.clean
  }

  static func all(_ arguments: Arguments) throws -> Int32 {
    let rows = Rules.all.map { [$0.id, $0.severity.rawValue, profiles($0), fixability($0)] }
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    for (rule, row) in zip(Rules.all, rows) {
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count + 2) }
      Output.print(cells.joined() + rule.summary + "\n")
    }
    return ExitStatus.clean
  }

  /// The narrowest statement of where a rule runs unasked: every profile, or some.
  private static func profiles(_ rule: About) -> String {
    let names = Profile.allCases.filter(rule.profiles.contains).map(\.rawValue)
    return names.count == Profile.allCases.count ? "all" : names.joined(separator: ",")
  }

  private static func fixability(_ rule: About) -> String {
    switch rule.fixability {
    case .none: "-"
    case .unsafe: "unsafe"
    case .safe: "fixable"
    }
  }

  /// "double-space (warning; profiles: all; fixable)".
  private static func heading(_ rule: About) -> String {
    let fix = rule.fixability == .none ? "" : "; \(fixability(rule))"
    let unsafe = rule.fixability == .unsafe ? " fixes" : ""
    return "\(rule.id) (\(rule.severity.rawValue); profiles: \(profiles(rule))\(fix)\(unsafe))"
  }

  private static func page(_ rule: About) -> String {
    var lines = [
      heading(rule), "", rule.summary, "", rule.rationale, "",
    ]
    for (title, examples) in [("Reported:", rule.bad), ("Left alone:", rule.good)]
    where !examples.isEmpty {
      lines.append(title)
      for example in examples { lines += [""] + shown(example) }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  private static func shown(_ example: Example) -> [String] {
    var lines: [String] = []
    if let source = example.source { lines += indented(example.sourceLanguage, source) }
    return lines + indented(example.targetLanguage, example.target)
  }

  private static func indented(_ label: String, _ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      (index == 0 ? "  \(label)  " : "      ") + line
    }
  }
}
