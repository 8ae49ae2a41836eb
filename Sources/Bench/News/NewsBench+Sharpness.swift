internal import Lint
internal import Specimens

extension NewsBench {
  func sharpness() throws {
    var planted: [FlawKind: Int] = [:]
    var found: [FlawKind: Int] = [:]
    var rules: [String: Int] = [:]
    var shown: [FlawKind: Int] = [:]
    var others: [String: Int] = [:]
    var pairs = 0
    try forEach(flawed: true) { article in
      pairs += article.rendering.pairs.count
      var explained: Set<Int> = []
      for flaw in article.rendering.flaws {
        planted[flaw.kind, default: 0] += 1
        explained.formUnion([flaw.pair - 1, flaw.pair, flaw.pair + 1])
        let findings = article.findings(at: flaw)
        for rule in Set(findings.map(\.rule)) {
          rules["\(flaw.kind.rawValue) \(rule)", default: 0] += 1
        }
        if findings.isEmpty {
          shown[flaw.kind, default: 0] += 1
          if shown[flaw.kind, default: 0] <= samples { show(flaw, article) }
        } else {
          found[flaw.kind, default: 0] += 1
        }
      }
      for finding in article.findings
      where !explained.contains(article.pairNumber(of: finding) ?? 0) {
        others[finding.rule, default: 0] += 1
      }
    }
    report(planted, found, rules, others, pairs)
  }

  private func report(
    _ planted: [FlawKind: Int], _ found: [FlawKind: Int], _ rules: [String: Int],
    _ others: [String: Int], _ pairs: Int
  ) {
    let name = "news \(tongue.rawValue): "
    for kind in FlawKind.allCases {
      guard let all = planted[kind] else { continue }
      let share = 100 * Double(found[kind] ?? 0) / Double(all)
      let by = rules.filter { $0.key.hasPrefix(kind.rawValue + " ") }
        .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { "\($0.key.dropFirst(kind.rawValue.count + 1)) \($0.value)" }
      Figure(
        name + "\(kind.rawValue), \(all) planted, by \(by.joined(separator: ", "))", share, "%"
      )
      .print()
    }
    let all = planted.values.reduce(0, +)
    let share = 100 * Double(found.values.reduce(0, +)) / Double(max(1, all))
    Figure(name + "faults found of \(all)", share, "%").print()
    for rule in others.keys.sorted() {
      let share = 100 * Double(others[rule] ?? 0) / Double(pairs)
      Figure(name + "findings of \(rule) away from a fault", share, "% of pairs").print()
    }
  }
}
