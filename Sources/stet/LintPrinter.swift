internal import Lint
internal import Report

/// Prints what `stet lint` found.
struct LintPrinter {
  let arguments: Arguments
  let options: LintOptions

  func print(_ outcomes: [LintOutcome], failures: [String]) throws {
    let linted = outcomes.compactMap(\.linted)
    let pairs = linted.map(shown)
    if arguments.has("--statistics") { return Output.print(Self.statistics(pairs)) }
    if arguments.has("--diff"), arguments.all("--format").isEmpty {
      return
    }
    let rules = rules(outcomes)
    func whole(_ pairs: [LintedPair]) -> LintedRun {
      LintedRun(
        pairs: limited(pairs), rules: rules, version: Version.number, failures: failures)
    }
    let run = whole(pairs)
    // SARIF says itself what is accepted.
    for output in options.outputs {
      try write(output.format == .sarif ? whole(linted) : run, output)
    }
    tellRest(pairs, run)
  }

  private func write(_ run: LintedRun, _ output: LintOptions.Output) throws {
    let file = output.file.flatMap { $0 == "-" ? nil : $0 }
    let isPlain = output.format != .full && output.format != .concise
    let isColored = file == nil && !isPlain && Output.wantsColor(arguments.value("--color"))
    let text = output.format.render(
      run,
      FindingFormat.Options(
        style: isColored ? .ansi : .plain, width: Output.width, columns: options.columns))
    if let file { try Files.write(text, to: file) } else { Output.print(text) }
  }

  /// With what comments and the baseline accept among the findings, where that is asked for.
  private func shown(_ linted: LintedPair) -> LintedPair {
    guard arguments.has("--show-ignored") else { return linted }
    let accepted = linted.accepted.map { accepted in
      var finding = accepted.finding
      finding.message +=
        " (accepted by \(accepted.reason == .comment ? "a" : "the") "
        + "\(accepted.reason.rawValue))"
      return finding
    }
    return LintedPair(pair: linted.pair, findings: linted.findings + accepted)
  }

  private func limited(_ pairs: [LintedPair]) -> [LintedPair] {
    guard var left = options.limit else { return pairs }
    return pairs.map { pair in
      let shown = pair.findings.prefix(left)
      left -= shown.count
      return LintedPair(pair: pair.pair, findings: Array(shown), accepted: pair.accepted)
    }
  }

  private func tellRest(_ pairs: [LintedPair], _ run: LintedRun) {
    let rest = Summary(pairs).findings - Summary(run.pairs).findings
    if rest > 0 { Output.note("\(rest) more not shown (--max-findings)") }
  }

  /// The rules that ran for any pair; all where nothing was linted.
  private func rules(_ outcomes: [LintOutcome]) -> [About] {
    let linters = outcomes.map { $0.job.project.linter(for: $0.job.item.target) }
    var house: [About] = []
    for rule in linters.flatMap(\.house).map(\.about)
    where !house.contains(where: { $0.id == rule.id }) { house.append(rule) }
    let run = (Rules.all + house).filter { rule in linters.contains { $0.runs(rule) } }
    return linters.isEmpty ? Rules.all : run
  }

  /// Count, rule, and how many of them a safe fix mends.
  private static func statistics(_ pairs: [LintedPair]) -> String {
    var counts: [String: (all: Int, fixable: Int)] = [:]
    for finding in pairs.flatMap(\.findings) {
      counts[finding.rule, default: (0, 0)].all += 1
      if finding.fixes.contains(where: \.isSafe) { counts[finding.rule]?.fixable += 1 }
    }
    let rows = counts.sorted { ($1.value.all, $0.key) < ($0.value.all, $1.key) }
    return rows.map { rule, count in
      let fixable = count.fixable > 0 ? "\t\(count.fixable) fixable" : ""
      return "\(count.all)\t\(rule)\(fixable)\n"
    }.joined()
  }
}
