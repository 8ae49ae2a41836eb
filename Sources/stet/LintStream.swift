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
    let house: StreamHouse?
    let select: [String]?
    let ignore: [String]?
  }

  static func run(_ arguments: Arguments) throws -> Int32 {
    try StreamUsage.check(arguments, foreign: foreign)
    let project = try project(arguments)
    let base = project.linter(for: "-")
    try project.checkHouseRules(arguments)
    return Streams.run(Record.self) { record in
      let pair = try pair(record, project.inputs)
      var linter = base
      let own = record.house?.rules ?? []
      linter.house = linter.house.filter { old in !own.contains { $0.id == old.id } } + own
      if let select = record.select {
        linter.selected = try LintOptions.rules(select, house: linter.house)
      }
      if let ignore = record.ignore {
        linter.ignored.formUnion(try LintOptions.rules(ignore, house: linter.house))
      }
      let linted = LintedPair(pair: pair, findings: linter.lint(pair).findings)
      return [("findings", .array(JSONReport.findings([linted])))]
    }
  }

  private static let foreign = [
    "--source", "--through", "--staged", "--since", "--project", "--stdin-filename", "--fix",
    "--diff",
    "--baseline", "--output", "--statistics",
  ]

  /// No configuration is looked for: the same records answer the same in any folder.
  private static func project(_ arguments: Arguments) throws -> Project {
    arguments.has("--config")
      ? try Workspace(arguments).project(for: "-")
      : try Project(arguments, configuration: nil, store: .disk)
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
