internal import Formats
internal import Lint
internal import Report
internal import Text

/// `stet lint`.
enum LintCommand {
  static func run(_ arguments: Arguments) async throws -> Int32 {
    if arguments.has("--stream") { return try LintStream.run(arguments) }
    let options = try LintOptions(arguments)
    let plan = try LintPlan(arguments)
    try checkBaseline(plan, arguments)
    var outcomes = await lint(plan, options)
    var failures = plan.failures + outcomes.flatMap(\.failures)
    tellUnpaired(plan, outcomes)
    if arguments.has("--fix") || arguments.has("--diff") {
      let run = FixRun(
        isDry: arguments.has("--diff"), includesUnsafe: arguments.has("--unsafe-fixes"))
      outcomes = run.mend(outcomes, failures: &failures)
    }
    var baselines = Baselines(outcomes)
    outcomes = try baselines.apply(to: outcomes, failures: &failures)
    let printer = LintPrinter(arguments: arguments, options: options)
    if failures.isEmpty || outcomes.contains(where: { $0.linted != nil }) {
      try printer.print(outcomes, failures: failures)
    }
    guard failures.isEmpty else { throw Failure(messages: failures) }
    let isStale = arguments.has("--strict-baseline") && baselines.tellIdle(plan, arguments)
    return isStale ? ExitStatus.findings : status(outcomes)
  }

  private static func checkBaseline(_ plan: LintPlan, _ arguments: Arguments) throws {
    guard arguments.has("--strict-baseline"), !plan.jobs.isEmpty,
      plan.jobs.allSatisfy({ $0.project.baseline == nil })
    else { return }
    throw Failure("--strict-baseline: no baseline; name it by --baseline or in stet.json5")
  }

  static func lint(_ plan: LintPlan, _ options: LintOptions) async -> [LintOutcome] {
    let progress = Progress(total: plan.jobs.count)
    defer { progress.end() }
    return await LintPlan.Job.each(of: plan.jobs, atOnce: options.jobs) { job in
      defer { progress.step() }
      return job.run()
    }
  }

  private static func tellUnpaired(_ plan: LintPlan, _ outcomes: [LintOutcome]) {
    guard !plan.isQuiet else { return }
    for outcome in outcomes where outcome.linted != nil {
      if case .alone(let path) = outcome.job.item, TranslationFile.Kind(path: path) == nil {
        Output.note("\(path): no source found; checked alone")
      }
    }
  }

  private static func status(_ outcomes: [LintOutcome]) -> Int32 {
    let fails = outcomes.contains { outcome in
      guard let least = outcome.job.project.failOn else { return false }
      return outcome.linted?.findings.contains { $0.severity >= least } ?? false
    }
    return fails ? ExitStatus.findings : ExitStatus.clean
  }
}
