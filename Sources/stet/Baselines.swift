internal import Config
internal import Lint
internal import Report
internal import Text

/// The baselines of a run: one a project.
struct Baselines {
  private struct One {
    let baseline: Baseline
    var met: [Baseline.Entry] = []
  }

  /// By the baseline's path.
  private var files: [String: One] = [:]
  /// Files that were judged, as the user sees them.
  private var judged: Set<String> = []

  init(_ outcomes: [LintOutcome]) {
    for outcome in outcomes {
      guard let linted = outcome.linted else { continue }
      judged.insert(linted.pair.target.name)
      if let source = linted.pair.source { judged.insert(source.name) }
    }
  }

  /// Takes the findings out that a baseline knows.
  mutating func apply(
    to outcomes: [LintOutcome], failures: inout [String]
  ) throws -> [LintOutcome] {
    try outcomes.map { outcome in
      guard let file = outcome.job.project.baseline, let linted = outcome.linted else {
        return outcome
      }
      var one = try files[file] ?? One(baseline: try BaselineFile.read(file))
      let folder = Self.folder(file)
      let (pair, met) = one.baseline.applied(to: linted) { Self.local($0, folder) }
      one.met += met
      files[file] = one
      return LintOutcome(job: outcome.job, linted: pair, failures: outcome.failures)
    }
  }

  /// Says which entries were not met; true if there are any. With `--project` files that are gone
  /// count too.
  func tellIdle(_ plan: LintPlan, _ arguments: Arguments) -> Bool {
    var isAny = false
    for (file, one) in files.sorted(by: { $0.key < $1.key }) {
      for entry in idle(one, file, isWhole: arguments.has("--project")) {
        isAny = true
        Output.note(
          "\(file): \(entry.rule) in \(entry.path) is gone (stet baseline prune): \(entry.message)")
      }
    }
    return isAny
  }

  private func idle(_ one: One, _ file: String, isWhole: Bool) -> [Baseline.Entry] {
    let folder = Self.folder(file)
    let local = Set(judged.map { Self.local($0, folder) })
    return one.baseline.idle(met: one.met) { path in
      local.contains(path)
        || (isWhole && !Files.exists(Workspace.shown(FilePath.join(folder, path))))
    }
  }

  /// The absolute folder of a baseline.
  static func folder(_ file: String) -> String { FilePath.folder(of: Workspace.absolute(file)) }

  /// A path from the folder of a baseline.
  static func local(_ path: String, _ folder: String) -> String {
    path == "-" ? path : FilePath.relative(Workspace.absolute(path), to: folder)
  }
}
