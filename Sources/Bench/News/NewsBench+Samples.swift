internal import Lint
internal import Specimens

extension NewsBench {
  func show(_ finding: Finding, _ number: Int, _ article: LintedArticle) {
    print(
      "ALARM \(finding.severity.rawValue)[\(finding.rule)] \(finding.side.rawValue)",
      finding.message)
    show(pair: number, article)
  }

  func show(_ flaw: Article.PlacedFlaw, _ article: LintedArticle) {
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
