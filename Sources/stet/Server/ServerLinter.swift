internal import Config
internal import Lint
internal import Report
internal import Text

/// Lints the pairs of open texts and keeps what was found.
struct ServerLinter {
  private let arguments: Arguments
  let texts = OpenTexts()
  private var workspace: Workspace
  private var collector: PairCollector
  private var results: [PairCollector.Item: LintedPair] = [:]

  init(_ arguments: Arguments) {
    self.arguments = arguments
    workspace = Workspace(arguments, store: texts.store)
    collector = PairCollector(workspace)
  }

  /// Looks at the folders anew: texts may have come or gone.
  mutating func forgetFolders() { collector = PairCollector(workspace) }

  /// Reads configurations, term bases and lexicons anew.
  mutating func forgetAll() {
    workspace = Workspace(arguments, store: texts.store)
    forgetFolders()
  }

  /// Lints every pair that one of the texts belongs to, if a side of it is open.
  ///
  /// - Returns: the texts of which more, less or something else may be known now, and what could
  ///   not be done.
  mutating func lint(_ paths: Set<String>) -> (touched: Set<String>, failures: [String]) {
    var touched = paths
    var failures: [String] = []
    var items: Set<PairCollector.Item> = []
    for path in paths.sorted() {
      do {
        let found = try pairs(of: path, &failures)
        items.formUnion(found.filter(isOpen))
      } catch {
        failures += Self.messages(error)
      }
    }
    for (item, linted) in results where !paths.isDisjoint(with: Self.paths(of: linted)) {
      touched.formUnion(Self.paths(of: linted))
      results[item] = nil
    }
    for (item, linted) in outcomes(of: items, &failures) {
      touched.formUnion(Self.paths(of: linted))
      results[item] = linted
    }
    return (touched, failures)
  }

  private func pairs(
    of path: String, _ failures: inout [String]
  ) throws -> [PairCollector.Item] {
    guard Files.isText(path), workspace.store.exists(path), try !workspace.excludes(path) else {
      return []
    }
    let found = try collector.items([path], source: nil)
    failures += found.failures
    return found.items
  }

  private func isOpen(_ item: PairCollector.Item) -> Bool {
    switch item {
    case .alone(let path): texts[path] != nil
    case .pair(let paths): texts[paths.source] != nil || texts[paths.target] != nil
    }
  }

  private func outcomes(
    of items: Set<PairCollector.Item>, _ failures: inout [String]
  ) -> [(PairCollector.Item, LintedPair)] {
    var outcomes: [LintOutcome] = []
    do {
      for item in items.sorted(by: { $0.target < $1.target }) {
        let project = try workspace.project(for: item.target)
        outcomes.append(LintPlan.Job(item: item, project: project).run())
      }
      failures += outcomes.flatMap(\.failures)
      var baselines = Baselines(outcomes)
      outcomes = try baselines.apply(to: outcomes, failures: &failures)
    } catch {
      failures += Self.messages(error)
    }
    return outcomes.compactMap { outcome in outcome.linted.map { (outcome.job.item, $0) } }
  }

  private static func messages(_ error: any Error) -> [String] {
    (error as? Failure)?.messages ?? ["\(error)"]
  }

  private static func paths(of linted: LintedPair) -> [String] {
    [linted.pair.source?.name, linted.pair.target.name].compactMap { $0 }
  }

  /// What is found in a text, in the order of the text, each with its pair.
  func findings(in path: String) -> [(finding: Finding, pair: Pair)] {
    let pairs = results.values.sorted { Self.key($0) < Self.key($1) }
    return pairs.flatMap { linted in
      linted.findings.filter { linted.pair.document($0.side)?.name == path }
        .map { ($0, linted.pair) }
    }
  }

  private static func key(_ linted: LintedPair) -> (String, String) {
    (linted.pair.target.name, linted.pair.source?.name ?? "")
  }
}
