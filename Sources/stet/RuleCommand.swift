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
    let width = Rules.all.map(\.id.count).max() ?? 0
    for rule in Rules.all {
      let gap = String(repeating: " ", count: width - rule.id.count + 2)
      let severity = rule.severity.rawValue
      let more = String(repeating: " ", count: 9 - severity.count)
      Output.print(rule.id + gap + severity + more + rule.summary + "\n")
    }
    return ExitStatus.clean
  }

  private static func page(_ rule: About) -> String {
    var lines = [
      "\(rule.id) (\(rule.severity.rawValue))", "", rule.summary, "", rule.rationale, "",
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
