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

  /// Articles of as many pairs as asked for, in the order of their seeds, made on all cores.
  func forEach(flawed: Bool, _ body: (LintedArticle) throws -> Void) throws {
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
}
