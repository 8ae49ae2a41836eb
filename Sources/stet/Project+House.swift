internal import Lint

extension Project {
  /// - Throws: `Failure` for a rule of the house that the command line names and the configuration
  ///   has not.
  func checkHouseRules(_ arguments: Arguments) throws {
    try Self.checkHouseRules(arguments, of: [self])
  }

  /// - Parameter projects: one of them must have the rule; none: nothing is checked.
  static func checkHouseRules(_ arguments: Arguments, of projects: [Project]) throws {
    guard !projects.isEmpty else { return }
    let house = projects.flatMap(\.house)
    for option in ["--select", "--ignore"] {
      _ = try LintOptions.rules(arguments.all(option), house: house)
    }
  }
}
