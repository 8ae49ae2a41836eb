internal import Config
internal import Lint
internal import Report
internal import Text

/// `stet baseline`.
enum BaselineCommand {
  private enum Task {
    case create, update, prune
  }

  static let subcommands = [
    Subcommand(name: "create", summary: "write the findings of now to a file that is not there yet")
    { try await write(.create, $0, $1) },
    Subcommand(name: "update", summary: "add what is found now, drop what is found no more") {
      try await write(.update, $0, $1)
    },
    Subcommand(name: "prune", summary: "drop what is found no more, add nothing") {
      try await write(.prune, $0, $1)
    },
  ]

  /// Of `update`, findings join and go; of `prune`, they only go. Entries of files that were not
  /// linted stay, unless the file is gone.
  private static func write(
    _ task: Task, _ arguments: Arguments, _ paths: [String]
  ) async throws -> Int32 {
    let options = try LintOptions(arguments)
    let plan = try LintPlan(arguments, paths: paths.isEmpty ? nil : paths)
    let outcomes = await LintCommand.lint(plan, options)
    let failures = plan.failures + outcomes.flatMap(\.failures)
    guard failures.isEmpty else { throw Failure(messages: failures) }
    let file = try file(arguments, outcomes)
    if task == .create, Files.exists(file) {
      throw Failure("\(file) is there already; stet baseline update brings it up to date")
    }
    let old = task == .create ? Baseline([]) : try BaselineFile.read(file)
    let made = merged(task, old, outcomes, Baselines.folder(file))
    try BaselineFile.write(made, to: file)
    tell(old, made, file)
    return ExitStatus.clean
  }

  private static func file(_ arguments: Arguments, _ outcomes: [LintOutcome]) throws -> String {
    let stated = Set(outcomes.compactMap(\.job.project.baseline))
    guard stated.count < 2 else {
      throw Failure(
        "several configurations name a baseline: \(stated.sorted().joined(separator: ", "))")
    }
    return arguments.value("--baseline") ?? stated.first ?? "stet.baseline.jsonl"
  }

  private static func merged(
    _ task: Task, _ old: Baseline, _ outcomes: [LintOutcome], _ folder: String
  ) -> Baseline {
    let linted = outcomes.compactMap(\.linted)
    let found = linted.flatMap { pair in
      Baseline.entries(pair) { Baselines.local($0, folder) }
    }
    let judged = Set(
      linted.flatMap { pair in
        [pair.pair.target.name, pair.pair.source?.name].compactMap { $0 }
      }.map { Baselines.local($0, folder) })
    let kept = old.entries.filter { entry in
      !judged.contains(entry.path)
        && Files.exists(Workspace.shown(FilePath.join(folder, entry.path)))
    }
    if task != .prune { return Baseline(kept + found) }
    let known = Set(found)
    return Baseline(kept + old.entries.filter { judged.contains($0.path) && known.contains($0) })
  }

  private static func tell(_ old: Baseline, _ made: Baseline, _ file: String) {
    let before = Set(old.entries)
    let after = Set(made.entries)
    let added = after.subtracting(before).count
    let gone = before.subtracting(after).count
    Output.note("\(file): \(made.entries.count) findings, \(added) added, \(gone) removed")
  }
}
