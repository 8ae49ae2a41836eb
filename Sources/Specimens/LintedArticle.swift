package import Align
internal import Formats
package import Lint
package import Terms
internal import Text

/// An article as the program sees it: read, segmented, aligned and linted.
package struct LintedArticle: Sendable {
  package let rendering: Article.Rendering
  package let pair: Pair
  /// Errors and warnings.
  package let findings: [Finding]

  package struct Tools: Sendable {
    let glossary: Glossary
    let aligner: BitextAligner
    let condenser: CondensedAligner

    package init(lexicon: BilingualLexicon, glossary: Glossary) {
      self.glossary = glossary
      aligner = BitextAligner(lexicon: lexicon, glossary: glossary)
      condenser = CondensedAligner(lexicon: lexicon, glossary: glossary)
    }

    /// With everything that ships.
    package static let shipped = Tools(
      lexicon: BilingualLexicon(files: [], withShipped: true), glossary: Glossary.shipped)
  }

  package init(_ article: Article, with tools: Tools) throws {
    rendering = article.rendered()
    let source = try Format.markdown.read(
      Array(rendering.source.utf8), name: "article.\(article.tongue.rawValue).md",
      language: Language(article.tongue.rawValue))
    let target = try Format.markdown.read(
      Array(rendering.target.utf8), name: "article.en.md", language: "en")
    let alignment =
      switch PairKindGuess.kind(source: source, target: target) {
      case .translation: tools.aligner.align(source: source, target: target)
      case .condensed: tools.condenser.align(source: source, target: target)
      }
    pair = Pair(
      source: source, target: target, alignment: alignment, glossary: tools.glossary,
      date: Day(year: 2025, month: 6, day: 20))
    findings = Linter().lint(pair).findings.filter { $0.severity >= .warning }
  }

  /// Where a finding stands in the file.
  package func place(of finding: Finding) -> Range<Int>? {
    pair.document(finding.side).map { place(of: finding.range, in: $0) }
  }

  private func place(of range: TextRange, in document: Document) -> Range<Int> {
    let origin = document.content.map.origin(of: range)
    return Int(origin.start)..<Int(origin.end)
  }

  /// The findings at a fault.
  package func findings(at flaw: Article.PlacedFlaw) -> [Finding] {
    let side: Side = flaw.isInSource ? .source : .target
    return findings.filter { finding in
      finding.side == side && (place(of: finding)?.overlaps(flaw.range) ?? false)
    }
  }

  /// What stands at a fault.
  package func words(of flaw: Article.PlacedFlaw) -> String {
    let text = Array((flaw.isInSource ? rendering.source : rendering.target).utf8)
    return String(decoding: text[flaw.range], as: UTF8.self)
  }

  /// The number of the pair that a finding is about; the nearest before it if it stands between
  /// two.
  package func pairNumber(of finding: Finding) -> Int? {
    guard let place = place(of: finding) else { return nil }
    return rendering.pairs.lastIndex { pair in
      (finding.side == .source ? pair.source : pair.target).lowerBound <= place.lowerBound
    }
  }
}
