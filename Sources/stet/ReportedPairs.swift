internal import Config
internal import Formats
internal import Lint
internal import Report
internal import Text

/// The pairs of a report: found, judged, held against the baseline and the history.
struct ReportedPairs {
  private let arguments: Arguments
  private let workspace: Workspace

  init(_ arguments: Arguments) {
    self.arguments = arguments
    workspace = Workspace(arguments)
  }

  func all() async throws -> [ReportedPair] {
    let items = try items()
    if items.count > 1, arguments.has("--through") {
      throw Failure("--through goes with one pair")
    }
    let jobs = try items.map { item in
      LintPlan.Job(item: item, project: try workspace.project(for: item.target))
    }
    let read = await LintPlan.Job.each(of: jobs, atOnce: Processors.count) { $0.reported() }
    var failures = read.flatMap(\.failures)
    guard failures.isEmpty else { throw Failure(messages: failures) }
    var baselines = Baselines(read)
    let outcomes = try baselines.apply(to: read, failures: &failures)
    guard failures.isEmpty else { throw Failure(messages: failures) }
    let history = items.count > 1 ? Self.history(items) : nil
    return outcomes.compactMap { outcome in
      guard let linted = outcome.linted else { return nil }
      return ReportedPair(
        linted, hidden: linted.accepted.count { $0.reason == .baseline },
        stale: history.flatMap { stale(outcome, linted, $0) })
    }
  }

  /// Two files are a pair; otherwise each path leads to its own.
  private func items() throws -> [PairCollector.Item] {
    guard !arguments.paths.isEmpty else {
      throw Failure("stet report needs SOURCE TARGET, or a PATH")
    }
    let isTwoFiles = arguments.paths.count == 2 && !arguments.paths.contains { Files.isFolder($0) }
    if isTwoFiles, !arguments.has("--source"), try !areTargets() {
      return [.pair(PairPaths(source: arguments.paths[0], target: arguments.paths[1]))]
    }
    let found = try PairCollector(workspace).items(
      arguments.paths, source: arguments.value("--source"))
    guard found.failures.isEmpty else { throw Failure(messages: found.failures) }
    let pairs = found.items.filter { item in
      if case .alone(let path) = item { TranslationFile.Kind(path: path) != nil } else { true }
    }
    guard !pairs.isEmpty else { throw Failure("no pair found; name SOURCE and TARGET") }
    return pairs
  }

  /// Whether both of two files are translations, each with a source of its own that is not the
  /// other.
  private func areTargets() throws -> Bool {
    let shown = arguments.paths.map { Workspace.shown($0) }
    guard shown.allSatisfy({ $0 != "-" && Files.exists($0) }) else { return false }
    return try shown.allSatisfy { path in
      let found = try PairCollector(workspace).items([path], source: nil)
      return found.items.contains { item in
        guard case .pair(let pair) = item else { return false }
        return pair.target == path && !shown.contains(pair.source)
      }
    }
  }

  /// Nil outside of a repository.
  private static func history(_ items: [PairCollector.Item]) -> TranslationHistory? {
    guard let git = try? Git() else { return nil }
    return try? TranslationHistory(git, items: items)
  }

  private func stale(
    _ outcome: LintOutcome, _ linted: LintedPair, _ history: TranslationHistory
  ) -> ReportedPair.Stale? {
    guard case .pair(let paths) = outcome.job.item, let source = linted.pair.source,
      let translated = history.source(paths), translated.bytes != source.origin,
      let before = try? outcome.job.project.inputs.document(
        translated.bytes, paths.source, side: .source, language: source.language.tag)
    else { return nil }
    let changes = SourceChanges(from: before, to: source)
    guard !changes.changes.isEmpty else { return nil }
    return ReportedPair.Stale(
      changed: changes.changes.count, segments: changes.segments,
      commit: String(translated.commit.prefix(9)))
  }
}

extension LintPlan.Job {
  /// Reads, aligns and judges, and keeps the texts of a clean pair too: a report shows them.
  fileprivate func reported() -> LintOutcome {
    do {
      let pair = try pair()
      let result = project.linter(for: item.target).lint(pair)
      let linted = LintedPair(
        pair: pair, findings: result.findings,
        accepted: result.accepted.map { Accepted($0, by: .comment) })
      return LintOutcome(job: self, linted: linted, failures: [])
    } catch let failure as Failure {
      return LintOutcome(job: self, linted: nil, failures: failure.messages)
    } catch {
      return LintOutcome(job: self, linted: nil, failures: ["\(item.target): \(error)"])
    }
  }
}
