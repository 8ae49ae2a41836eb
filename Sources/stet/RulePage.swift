internal import Lint

/// What `stet rule` says of a rule that ships.
enum RulePage {
  static func text(_ rule: About) -> String {
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

  /// "double-space (warning; profiles: all; fixable)".
  private static func heading(_ rule: About) -> String {
    let fix = rule.fixability == .none ? "" : "; \(fixability(rule))"
    let unsafe = rule.fixability == .unsafe ? " fixes" : ""
    return "\(rule.id) (\(rule.severity.rawValue); profiles: \(profiles(rule))\(fix)\(unsafe))"
  }

  /// The narrowest statement of where a rule runs unasked: every profile, or some.
  static func profiles(_ rule: About) -> String {
    let names = Profile.allCases.filter(rule.profiles.contains).map(\.rawValue)
    return names.count == Profile.allCases.count ? "all" : names.joined(separator: ",")
  }

  static func fixability(_ rule: About) -> String {
    switch rule.fixability {
    case .none: "-"
    case .unsafe: "unsafe"
    case .safe: "fixable"
    }
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
