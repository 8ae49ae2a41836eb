internal import Foundation
internal import Lint
internal import Specimens
internal import Synchronization
internal import Text

/// How silent the linter is on correct translations, and how many planted faults it finds.
struct NewsBench {
  let tongue: Tongue
  let count: Int
  /// How many samples of each rule and fault are shown.
  let samples: Int

  private struct Sample {
    let rule: String
    let finding: Finding
    let article: LintedArticle
    let pair: Int
  }

  func run() throws {
    try silence()
    try sharpness()
  }

  private func silence() throws {
    var pairs = 0
    var documents = 0
    var alarmed = 0
    var byRule: [String: Int] = [:]
    var shown: [String: Int] = [:]
    var condensed = 0
    try forEach(flawed: false) { article in
      pairs += article.rendering.pairs.count
      documents += 1
      if article.pair.alignment?.kind == .condensed { condensed += 1 }
      var numbers: Set<Int> = []
      for finding in article.findings {
        let number = article.pairNumber(of: finding) ?? 0
        numbers.insert(number)
        byRule[finding.rule, default: 0] += 1
        shown[finding.rule, default: 0] += 1
        if shown[finding.rule, default: 0] <= samples { show(finding, number, article) }
      }
      alarmed += numbers.count
    }
    let name = "news \(tongue.rawValue): "
    Figure(name + "pairs", Double(pairs), "").print()
    Figure(name + "articles", Double(documents), "").print()
    Figure(name + "articles taken for summaries", Double(condensed), "").print()
    Figure(name + "pairs with an alarm", 100 * Double(alarmed) / Double(pairs), "%").print()
    for rule in byRule.keys.sorted() {
      Figure(
        name + "false alarms of \(rule)", 100 * Double(byRule[rule] ?? 0) / Double(pairs), "%"
      ).print()
    }
  }

  private func sharpness() throws {
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

  /// Articles of as many pairs as asked for, in the order of their seeds, made on all cores.
  private func forEach(flawed: Bool, _ body: (LintedArticle) throws -> Void) throws {
    let tools = LintedArticle.Tools.shipped
    let batch = 32
    var seed: UInt64 = flawed ? 1_000_000 : 1
    var pairs = 0
    while pairs < count {
      let made = Mutex<[UInt64: LintedArticle]>([:])
      let first = seed
      DispatchQueue.concurrentPerform(iterations: batch) { index in
        let own = first + UInt64(index)
        var maker = ArticleMaker(tongue, seed: own)
        let article = flawed ? maker.flawedArticle() : maker.article()
        guard let linted = try? LintedArticle(article, with: tools) else { return }
        made.withLock { $0[own] = linted }
      }
      seed += UInt64(batch)
      let articles = made.withLock { $0 }
      for key in articles.keys.sorted() {
        guard let article = articles[key], pairs < count else { continue }
        pairs += article.rendering.pairs.count
        try body(article)
      }
    }
  }

  private func show(_ finding: Finding, _ number: Int, _ article: LintedArticle) {
    print(
      "ALARM \(finding.severity.rawValue)[\(finding.rule)] \(finding.side.rawValue)",
      finding.message)
    show(pair: number, article)
  }

  private func show(_ flaw: Article.PlacedFlaw, _ article: LintedArticle) {
    let words = article.words(of: flaw)
    print("MISS \(flaw.kind.rawValue) \(flaw.isInSource ? "source" : "target"): \(words)")
    show(pair: flaw.pair, article)
    for finding in article.findings where article.pairNumber(of: finding) == flaw.pair {
      print("  though", finding.rule, finding.side.rawValue, finding.message)
    }
  }

  private func show(pair number: Int, _ article: LintedArticle) {
    guard article.rendering.pairs.indices.contains(number) else { return }
    let pair = article.rendering.pairs[number]
    print("  ", String(decoding: Array(article.rendering.source.utf8)[pair.source], as: UTF8.self))
    print("  ", String(decoding: Array(article.rendering.target.utf8)[pair.target], as: UTF8.self))
  }
}
