internal import Config
internal import Lint
internal import Report
internal import Terms
internal import Text

/// `stet glossary suggest`: names mined from pairs, as rows to review and paste.
enum GlossarySuggest {
  /// - Parameter paths: source and target, or whatever leads to pairs.
  static func run(_ paths: [String], _ arguments: Arguments) throws -> Int32 {
    let inputs = try Inputs(arguments)
    let least = try leastConfidence(arguments)
    var suggestions = SuggestedNames()
    for paths in try pairs(paths, arguments) {
      let pair = try inputs.pair(paths)
      guard let source = pair.source, let alignment = pair.alignment else { continue }
      let builtIn = BuiltInNames.glossary(source.language, pair.target.language)
      let miner = NameMiner(
        source: source, target: pair.target, alignment: alignment,
        anchors: KnownNames([inputs.glossary, builtIn], in: source, pair.target),
        meanings: ShippedMeanings.finder(source.language, pair.target.language))
      suggestions.add(miner.pairs(), of: source, pair.target, in: inputs.glossary)
    }
    let chosen = suggestions.all.filter { suggestion in
      suggestion.confidence >= least && !(arguments.has("--unknown") && suggestion.isKnown)
    }
    let format = arguments.value("--format") ?? "csv"
    try GlossaryCommand.print(SuggestionRows.written(chosen, as: format), arguments)
    return ExitStatus.clean
  }

  private static func leastConfidence(_ arguments: Arguments) throws -> Double {
    guard let text = arguments.value("--least") else { return 0.5 }
    guard let value = Double(text), (0...1).contains(value) else {
      throw Failure("--least: '\(text)' is no number from 0 to 1")
    }
    return value
  }

  private static func pairs(_ paths: [String], _ arguments: Arguments) throws -> [PairPaths] {
    guard !paths.isEmpty else {
      throw Failure("stet glossary suggest needs SOURCE TARGET, or a PATH")
    }
    let isTwoFiles = paths.count == 2 && !paths.contains { Files.isFolder($0) }
    if isTwoFiles, !arguments.has("--source") {
      return [PairPaths(source: paths[0], target: paths[1])]
    }
    let found = try PairCollector(Workspace(arguments)).items(
      paths, source: arguments.value("--source"))
    guard found.failures.isEmpty else { throw Failure(messages: found.failures) }
    let pairs = found.items.compactMap { item -> PairPaths? in
      if case .pair(let paths) = item { paths } else { nil }
    }
    guard !pairs.isEmpty else { throw Failure("no pair found; name SOURCE and TARGET") }
    return pairs
  }
}

/// The words of the lexicons that ship, for the miner.
enum ShippedMeanings {
  /// Nil where no lexicon leads from the one language to the other.
  static func finder(_ source: Language, _ target: Language) -> NameMiner.Meanings? {
    guard target.base == "en" else { return nil }
    var table: [String: [String]] = [:]
    for line in EmbeddedTable.lines("lexicon/\(source.base)-en") {
      let cells = line.split(separator: "\t").map(String.init)
      if let head = cells.first { table[head] = Array(cells.dropFirst()) }
    }
    return table.isEmpty ? nil : { table[$0] ?? [] }
  }
}
