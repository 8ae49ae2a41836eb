import Formats
import Lint
import Testing
import Text

/// Runs the examples of the number checks over an alignment by order of sentences.
@Suite("Number checks")
struct NumberChecksTests {
  @Test(arguments: examples(of: NumberMismatch.about))
  func numberMismatch(_ example: Example) throws { try expect(example, of: NumberMismatch.self) }

  @Test(arguments: examples(of: NumberUnsupported.about))
  func numberUnsupported(_ example: Example) throws {
    try expect(example, of: NumberUnsupported.self)
  }

  @Test(arguments: examples(of: DateUnsupported.about))
  func dateUnsupported(_ example: Example) throws { try expect(example, of: DateUnsupported.self) }

  @Test(
    "A message does the sum",
    arguments: [
      (
        "工厂有1.8万名工人。", "The plant has 1,800 workers.",
        "1.8万 is 18,000; the translation says 1,800"
      ),
      (
        "增加392万人。", "It added 3.92 billion people.",
        "392万 is 3,920,000; the translation says 3.92 billion (3,920,000,000)"
      ),
      (
        "9月3日开幕。", "It opened on September 5.",
        "9月3日 is 3 September; the translation says September 5"
      ),
      ("共418公里。", "It is 481 km.", "the source says 418公里; the translation says 481 km"),
    ])
  func message(_ source: String, _ target: String, _ expected: String) throws {
    let pair = try Self.pair(Example("zh→en", source: source, target: target))
    #expect(Self.findings(of: NumberMismatch.self, on: pair).map(\.message) == [expected])
  }

  @Test("An empty pair, and beads with an empty side, are silent")
  func empty() throws {
    let pair = try Self.pair(Example("zh→en", source: "", target: "It has 1,234 halls."))
    #expect(Self.findings(of: NumberMismatch.self, on: pair).isEmpty)
  }

  private static func examples(of about: About) -> [Example] { about.bad + about.good }

  private func expect(_ example: Example, of check: any Check.Type) throws {
    let found = Self.findings(of: check, on: try Self.pair(example))
    let marked = Marked(example.target).ranges
    #expect(found.filter { $0.side == .target }.map(\.range) == marked, "\(found)")
    let evidence = found.flatMap(\.related).map(\.range)
    let expected = Marked(example.source ?? "").ranges
    if !expected.isEmpty { #expect(evidence == expected) }
  }

  private static func findings(of check: any Check.Type, on pair: Pair) -> [Finding] {
    var found: [Finding] = []
    check.run(on: pair) { found.append($0) }
    return found
  }

  private static func pair(_ example: Example) throws -> Pair {
    let source = try document(example.source ?? "", example.sourceLanguage)
    let target = try document(example.target, example.targetLanguage)
    let alignment = Alignment(
      kind: PairKind(rawValue: example.kind) ?? .translation, source: source.segments,
      target: target.segments, beads: beads(source.segments.count, target.segments.count),
      confidence: 1)
    let date = example.date.flatMap { Day(iso: $0) }
    return Pair(source: source, target: target, alignment: alignment, date: date)
  }

  private static func document(_ text: String, _ language: String) throws -> Document {
    try Format.plain.read(
      Array(Marked(text).text.utf8), name: "t.txt", language: Language(language))
  }

  private static func beads(_ source: Int, _ target: Int) -> [Bead] {
    (0..<max(source, target)).map { index in
      Bead(
        source: index < source ? [index] : [], target: index < target ? [index] : [], score: 1)
    }
  }
}

/// A text with `«…»` taken out, and the ranges that stood between them.
struct Marked {
  private(set) var text = ""
  private(set) var ranges: [TextRange] = []

  init(_ marked: String) {
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": start = text.utf8.count
      case "»": ranges.append(TextRange(start, text.utf8.count))
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
