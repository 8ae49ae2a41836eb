internal import Lint
internal import Report
internal import Terms
internal import Text

/// `stet lint --stream`.
enum LintStream {
  private struct Record: Decodable {
    let source: StreamText?
    let target: StreamText
    let sourceLanguage: String?
    let targetLanguage: String?
    let kind: String?
    let date: String?
    let glossary: [StreamTerm]?
    let select: [String]?
    let ignore: [String]?
  }

  static func run(_ arguments: Arguments) throws -> Int32 {
    let inputs = try Inputs(arguments)
    let base = try LintOptions.linter(arguments)
    return Streams.run(Record.self) { record in
      let pair = try pair(record, inputs)
      var linter = base
      if let select = record.select { linter.selected = try LintOptions.rules(select) }
      if let ignore = record.ignore { linter.ignored.formUnion(try LintOptions.rules(ignore)) }
      let linted = LintedPair(pair: pair, findings: linter.lint(pair).findings)
      return [("findings", .array(JSONReport.findings([linted])))]
    }
  }

  private static func pair(_ record: Record, _ inputs: Inputs) throws -> Pair {
    let target = try record.target.document("target", record.targetLanguage)
    let source = try record.source?.document("source", record.sourceLanguage)
    var own: Glossary?
    if let terms = record.glossary, !terms.isEmpty {
      var concepts: [Concept] = []
      for term in terms {
        let concept = try term.concept(source?.language ?? "und", target.language)
        if let place = concepts.firstIndex(where: { $0.id == concept.id }) {
          concepts[place].terms += concept.terms.dropFirst()
        } else {
          concepts.append(concept)
        }
      }
      own = Glossary(merging: [Glossary(concepts: concepts), inputs.glossary])
    }
    let alignment = try source.map { source in
      try inputs.job(source, target, kind: record.kind, glossary: own).aligned()
    }
    let date = try record.date.map { text in
      guard let day = Day(iso: text) else { throw Failure("'\(text)' is no date") }
      return day
    }
    return Pair(
      source: source, target: target, alignment: alignment, glossary: own ?? inputs.glossary,
      date: date)
  }
}

/// A term of a record: a form of the source's language and one of the target's.
struct StreamTerm: Decodable {
  let source: String
  let target: String
  let status: String?
  let validFrom: String?
  let validTo: String?
  let caseSensitive: Bool?
  let note: String?

  func concept(_ sourceLanguage: Language, _ targetLanguage: Language) throws
    -> Concept
  {
    guard let status = TermStatus(rawValue: status ?? "preferred") else {
      throw Failure(
        "unknown status '\(status ?? "")'" + hint(status ?? "", TermStatus.allCases.map(\.rawValue))
      )
    }
    let form = Term(
      target, language: targetLanguage, status: status, validFrom: try day(validFrom),
      validTo: try day(validTo), isCaseSensitive: caseSensitive ?? false, note: note ?? "")
    return Concept(id: source, type: "", terms: [Term(source, language: sourceLanguage), form])
  }

  private func day(_ text: String?) throws -> Day? {
    guard let text, !text.isEmpty else { return nil }
    guard let day = Day(iso: text) else { throw Failure("'\(text)' is no date") }
    return day
  }
}
