internal import Lint
internal import Report
internal import Text

/// `stet lint`.
enum LintCommand {
  static func run(_ arguments: Arguments) throws -> Int32 {
    if arguments.has("--stream") { return try LintStream.run(arguments) }
    guard !arguments.paths.isEmpty else {
      throw Failure("stet lint needs a file or a folder (see stet help lint)")
    }
    let inputs = try Inputs(arguments)
    let linter = try linter(arguments)
    var linted: [LintedPair] = []
    let collected = try PairCollector().items(
      arguments.paths, source: arguments.value("--source"))
    var failures = collected.failures
    for item in collected.items {
      do {
        let pair = try pair(item, inputs)
        let result = linter.lint(pair)
        let shown = arguments.has("--show-ignored") ? result.findings + result.accepted : nil
        linted.append(LintedPair(pair: pair, findings: shown ?? result.findings))
      } catch let failure as Failure {
        failures += failure.messages
      }
    }
    if failures.isEmpty || !linted.isEmpty { try print(linted, arguments) }
    guard failures.isEmpty else { throw Failure(messages: failures) }
    return status(linted, arguments)
  }

  static func linter(_ arguments: Arguments) throws -> Linter {
    let selected = try rules(arguments.all("--select"))
    return Linter(
      selected: selected.isEmpty ? nil : selected, ignored: try rules(arguments.all("--ignore")))
  }

  static func rules(_ values: [String]) throws -> Set<String> {
    let ids = values.flatMap { $0.split(separator: ",").map(String.init) }
    let known = Rules.all.map(\.id)
    for id in ids where !known.contains(id) {
      throw Failure("no rule '\(id)'\(hint(id, known)) (see stet rules)")
    }
    return Set(ids)
  }

  private static func pair(_ item: PairCollector.Item, _ inputs: Inputs) throws -> Pair {
    switch item {
    case .pair(let paths): return try inputs.pair(paths)
    case .alone(let path):
      let pair = try inputs.single(path)
      if !inputs.arguments.has("--quiet-unpaired") {
        Output.note("\(path): no source found; checked alone")
      }
      return pair
    }
  }

  private static func status(_ linted: [LintedPair], _ arguments: Arguments) -> Int32 {
    guard let least = Severity(rawValue: arguments.value("--fail-on") ?? "error") else {
      return ExitStatus.clean
    }
    let fails = linted.contains { $0.findings.contains { $0.severity >= least } }
    return fails ? ExitStatus.findings : ExitStatus.clean
  }

  private static func print(_ linted: [LintedPair], _ arguments: Arguments) throws {
    if arguments.has("--statistics") {
      Output.print(statistics(linted))
      return
    }
    let shown = try limited(linted, arguments)
    let formats = arguments.all("--format").isEmpty ? ["full"] : arguments.all("--format")
    for format in formats {
      let parts = format.split(separator: "=", maxSplits: 1).map(String.init)
      let file = parts.count > 1 ? parts[1] : arguments.value("--output")
      let text = rendered(shown, as: parts[0], arguments, toFile: file != nil)
      if let file { try Files.write(text, to: file) } else { Output.print(text) }
    }
  }

  private static func rendered(
    _ linted: [LintedPair], as format: String, _ arguments: Arguments, toFile: Bool
  ) -> String {
    let isColored = !toFile && Output.wantsColor(arguments.value("--color"))
    switch format {
    case "concise": return ConsoleReport.concise(linted)
    case "json": return JSONReport.json(linted)
    case "jsonl": return JSONReport.jsonl(linted)
    default:
      let style: Style = isColored ? .ansi : .plain
      return ConsoleReport.full(linted, style: style, width: Output.width)
    }
  }

  private static func limited(
    _ linted: [LintedPair], _ arguments: Arguments
  ) throws -> [LintedPair] {
    guard let text = arguments.value("--max-findings") else { return linted }
    guard var left = Int(text), left >= 0 else {
      throw Failure("--max-findings: '\(text)' is no number")
    }
    return linted.map { pair in
      let shown = pair.findings.prefix(left)
      left -= shown.count
      return LintedPair(pair: pair.pair, findings: Array(shown))
    }
  }

  private static func statistics(_ linted: [LintedPair]) -> String {
    var counts: [String: Int] = [:]
    for finding in linted.flatMap(\.findings) { counts[finding.rule, default: 0] += 1 }
    let rows = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return rows.map { "\($0.value)\t\($0.key)\n" }.joined()
  }
}
