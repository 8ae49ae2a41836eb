internal import Config
internal import Lint

/// `stet rule` and `stet rules`.
enum RuleCommand {
  static func one(_ arguments: Arguments) throws -> Int32 {
    guard let id = arguments.paths.first else { throw Failure("stet rule needs a rule's id") }
    if let about = Rules.about(id) {
      Output.print(RulePage.text(about))
      return ExitStatus.clean
    }
    let configuration = try configuration(arguments)
    if let page = HouseRulePage.text(id, configuration) {
      Output.print(page)
      return ExitStatus.clean
    }
    let known = Rules.all.map(\.id) + HouseRules.rules(configuration).map(\.about.id)
    let place =
      id.hasPrefix(HouseRule.prefix) && configuration == nil
      ? "no stet.json5 here or above" : "see stet rules"
    throw Failure("no rule '\(id)'\(hint(id, known)) (\(place))")
  }

  static func all(_ arguments: Arguments) throws -> Int32 {
    let house = HouseRulePage.rows(try configuration(arguments))
    let own = Rules.all.map { rule in
      [
        rule.id, rule.severity.rawValue, RulePage.profiles(rule), RulePage.fixability(rule),
        rule.summary,
      ]
    }
    let rows = own + house
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    for row in rows {
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count + 2) }
      Output.print(cells.joined() + row[4] + "\n")
    }
    return ExitStatus.clean
  }

  /// The one that holds for the working folder.
  private static func configuration(_ arguments: Arguments) throws -> Configuration? {
    try Workspace(arguments).configurationPath(for: ".").map(Workspace.read)
  }
}
