internal import Config
internal import Lint

/// What `stet rule` and `stet rules` say of the rules of a house.
enum HouseRulePage {
  /// - Parameter id: `house/ID`.
  /// - Returns: nil if the configuration has no such rule.
  static func text(_ id: String, _ configuration: Configuration?) -> String? {
    guard let configuration,
      let entry = configuration.house.first(where: { HouseRule.prefix + $0.id == id })
    else { return nil }
    var lines = ["\(id) (\(level(entry, configuration)); \(entry.kind))", ""]
    if let message = entry.message { lines += [message, ""] }
    lines += facts(entry).map { name, text in
      name + String(repeating: " ", count: 14 - name.count) + text
    }
    lines += ["", "Stands in \(ConfigCommand.shown(entry.origin))."]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func facts(_ entry: Configuration.HouseEntry) -> [(String, String)] {
    var facts: [(String, String)]
    switch entry.kind {
    case "substitution":
      facts = [("not", quoted(entry.phrases))]
      facts.append(("but", entry.replacement.isEmpty ? "nothing" : quoted([entry.replacement])))
    case "translation":
      facts = [("for", quoted(entry.phrases))]
      if !entry.wanted.isEmpty { facts.append(("write", quoted(entry.wanted))) }
      if !entry.unwanted.isEmpty { facts.append(("not", quoted(entry.unwanted))) }
    default: facts = [("not", quoted(entry.phrases))]
    }
    return facts + [
      ("languages", entry.languages.isEmpty ? "all" : entry.languages.joined(separator: ", ")),
      ("whole words", entry.isWholeWord ? "yes" : "no"),
      ("case counts", entry.isCaseSensitive ? "yes" : "no"),
    ]
  }

  private static func quoted(_ phrases: [String]) -> String {
    phrases.map { "“\($0)”" }.joined(separator: ", ")
  }

  private static func level(
    _ entry: Configuration.HouseEntry, _ configuration: Configuration
  ) -> String {
    let levels = configuration.rules
    let level = levels[HouseRule.prefix + entry.id] ?? levels["*"]
    return level?.value.rawValue ?? entry.severity ?? Severity.warning.rawValue
  }

  /// Id, severity, profiles, fixability and summary of each.
  static func rows(_ configuration: Configuration?) -> [[String]] {
    guard let configuration else { return [] }
    let rules = zip(configuration.house, HouseRules.rules(configuration))
    return rules.map { entry, rule in
      [rule.about.id, level(entry, configuration), "all", fixability(rule), rule.about.summary]
    }
  }

  private static func fixability(_ rule: HouseRule) -> String {
    guard case .substitution(let text) = rule.kind else { return "-" }
    return rule.isWholeWord && !text.isEmpty ? "fixable" : "unsafe"
  }
}
