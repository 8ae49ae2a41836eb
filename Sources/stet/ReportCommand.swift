internal import Config
internal import Formats
internal import Lint
internal import Report
internal import Text

/// `stet report`.
enum ReportCommand {
  static func run(_ arguments: Arguments) throws -> Int32 {
    let workspace = Workspace(arguments)
    let linted = try items(arguments, workspace).map { item in
      LintPlan.Job(item: item, project: try workspace.project(for: item.target))
    }.map { job in
      let pair = try job.pair()
      let findings = job.project.linter(for: job.item.target).lint(pair).findings
      return LintedPair(pair: pair, findings: findings)
    }
    let format = arguments.value("--format") ?? "html"
    let text = try rendered(linted, format, arguments)
    let file = arguments.value("--output") ?? (format == "html" ? "report.html" : "-")
    if file == "-" {
      Output.print(text)
    } else {
      try Files.write(text, to: file)
      Output.note("wrote \(file)")
    }
    return ExitStatus.clean
  }

  /// Two files are a pair; otherwise each path leads to its own.
  private static func items(
    _ arguments: Arguments, _ workspace: Workspace
  ) throws -> [PairCollector.Item] {
    guard !arguments.paths.isEmpty else {
      throw Failure("stet report needs SOURCE TARGET, or a PATH")
    }
    let isTwoFiles = arguments.paths.count == 2 && !arguments.paths.contains { Files.isFolder($0) }
    if isTwoFiles, !arguments.has("--source") {
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

  private static func rendered(
    _ linted: [LintedPair], _ format: String, _ arguments: Arguments
  ) throws -> String {
    switch format {
    case "markdown": return MarkdownReport.page(linted)
    case "json": return JSONReport.json(linted)
    default:
      guard linted.count == 1, let only = linted.first else {
        throw Failure("an HTML report holds one pair; name one, or use --format markdown")
      }
      let date = arguments.value("--date")
      return HTMLReport.page(only, rules: Rules.all, date: date)
    }
  }
}
