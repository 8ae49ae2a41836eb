internal import Align
internal import Formats
internal import Foundation
internal import Lint
internal import Report
internal import Terms
internal import Text

/// The stages of linting one pair, and what each check costs.
struct PairBench {
  let name: String
  let source: URL
  let target: URL

  func run() throws {
    let sourceBytes = [UInt8](try Data(contentsOf: source))
    let targetBytes = [UInt8](try Data(contentsOf: target))
    func document(_ bytes: [UInt8], _ url: URL) throws -> Document {
      try Format(path: url.path).read(bytes, name: url.lastPathComponent, language: nil)
    }
    let read = try Stopwatch.median {
      _ = try document(sourceBytes, source)
      _ = try document(targetBytes, target)
    }
    Figure("\(name): read", read, "ms").print()
    let segment = try Stopwatch.median {
      _ = try document(sourceBytes, source).segments
      _ = try document(targetBytes, target).segments
    }
    Figure("\(name): read and segment", segment, "ms").print()

    let first = try document(sourceBytes, source)
    let second = try document(targetBytes, target)
    let align = Stopwatch.median { _ = Self.aligned(first, second) }
    Figure("\(name): align", align, "ms").print()
    try checks(Self.aligned(first, second)) {
      (try document(sourceBytes, source), try document(targetBytes, target))
    }
    let page = Stopwatch.median {
      let pair = Pair(source: first, target: second, alignment: Self.aligned(first, second))
      let linted = LintedPair(pair: pair, findings: [])
      _ = HTMLReport.page(linted, rules: Rules.all, date: nil)
    }
    Figure("\(name): HTML report with alignment", page, "ms").print()
  }

  private static func aligned(_ source: Document, _ target: Document) -> Alignment {
    switch PairKindGuess.kind(source: source, target: target) {
    case .condensed: CondensedAligner().align(source: source, target: target)
    case .translation:
      BitextAligner(glossary: Glossary.shipped).align(source: source, target: target)
    }
  }

  /// Each check on a pair whose words, terms and folded text are made already.
  private func checks(
    _ alignment: Alignment, _ documents: () throws -> (Document, Document)
  ) throws {
    let (source, target) = try documents()
    let pair = Pair(
      source: source, target: target, alignment: alignment, glossary: Glossary.shipped,
      date: Day(year: 2025, month: 6, day: 20))
    for check in Rules.checks {
      let cost = Stopwatch.median { check.run(on: pair) { _ in } }
      Figure("\(name): check \(check.about.id)", cost, "ms").print()
    }
  }
}
