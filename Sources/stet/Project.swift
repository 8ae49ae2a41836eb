internal import Config
internal import Lint
internal import Report

/// What a configuration, or none, and the command line make of a run.
struct Project: Sendable {
  let configuration: Configuration?
  let inputs: Inputs
  /// Of the command line; a configuration's levels come on top, by file.
  private let linter: Linter
  /// Nil: never.
  let failOn: Severity?
  /// The baseline's path as the user sees it.
  let baseline: String?

  init(_ arguments: Arguments, configuration: Configuration?, store: TextStore) throws {
    self.configuration = configuration
    inputs = try Inputs(arguments, configuration: configuration, store: store)
    var linter = try LintOptions.linter(
      arguments, profile: configuration?.profile?.value)
    linter.house = HouseRules.rules(configuration)
    self.linter = linter
    failOn = Severity(
      rawValue: arguments.value("--fail-on") ?? configuration?.failOn?.value ?? "error")
    baseline =
      arguments.value("--baseline")
      ?? configuration?.baseline.map { setting in
        Workspace.shown(FilePath.join(setting.origin.folder, setting.value))
      }
  }

  var house: [HouseRule] { linter.house }

  /// The checks that judge a file. A rule that the command line selects runs in any case; `*` means
  /// the rules of the profile.
  func linter(for path: String) -> Linter {
    guard let configuration else { return linter }
    let levels = configuration.levels(for: Workspace.absolute(path))
    var linter = linter
    for rule in Rules.all + linter.house.map(\.about) {
      guard let level = (levels[rule.id] ?? levels["*"])?.value else { continue }
      if level == .off {
        if !(linter.selected?.contains(rule.id) ?? false) { linter.ignored.insert(rule.id) }
      } else if levels[rule.id] != nil || linter.runs(rule) {
        linter.severities[rule.id] = Severity(rawValue: level.rawValue)
      }
    }
    return linter
  }
}
