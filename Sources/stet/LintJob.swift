internal import Config
internal import Formats
internal import Lint
internal import Report
internal import Terms
internal import Text

/// What became of a job.
struct LintOutcome: Sendable {
  let job: LintPlan.Job
  /// Nil if the texts could not be read.
  let linted: LintedPair?
  let failures: [String]
}

extension LintPlan.Job {
  /// Reads, aligns and judges.
  func run() -> LintOutcome {
    do {
      return LintOutcome(job: self, linted: judged(try pair()), failures: [])
    } catch let failure as Failure {
      return LintOutcome(job: self, linted: nil, failures: failure.messages)
    } catch {
      return LintOutcome(job: self, linted: nil, failures: ["\(item.target): \(error)"])
    }
  }

  /// Works on several at once, on as many cores in all. One pair alone leaves a core idle, which
  /// makes ready what its checks will ask of the term bases.
  static func each(
    of jobs: [LintPlan.Job], atOnce count: Int,
    _ work: @escaping @Sendable (LintPlan.Job) -> LintOutcome
  ) async -> [LintOutcome] {
    Cores.allow(count)
    let only = jobs.count == 1 && count > 1 ? jobs.first : nil
    let preparation = only.map { job in Task.detached { Cores.using { job.prepare() } } }
    let outcomes = await Parallel.map(jobs, jobs: count, work)
    preparation?.cancel()
    await preparation?.value
    return outcomes
  }

  /// Makes one table after the other, those first that every pair needs, until it is cancelled.
  private func prepare() {
    guard case .pair(let paths) = item, let source = PairName(path: paths.source)?.language,
      let target = PairName(path: paths.target)?.language
    else { return }
    for make in tables(source, target) where !Task.isCancelled { make() }
  }

  private func tables(_ source: Language, _ target: Language) -> [() -> Void] {
    let glossary = project.inputs.glossary
    let languages = source == target ? [target] : [source, target]
    var tables: [() -> Void] = languages.map { language in
      { _ = glossary.matcher(for: language) }
    }
    tables.append { _ = glossary.words(for: target) }
    for language in languages {
      tables.append { _ = BuiltInNames.glossary(source, target).matcher(for: language) }
    }
    if source != target {
      tables.append { _ = LexiconNames.glossary(source, target).matcher(for: source) }
      tables.append { _ = BuiltInNames.glossary(source, target).words(for: target) }
      tables.append { _ = LexiconNames.glossary(source, target).words(for: target) }
    }
    for language in languages { tables.append { QuantityScanner.prepare(for: language) } }
    // Of a Chinese source, only the names that it has are read.
    if source.base != "zh" { tables.append { _ = glossary.readings } }
    return tables
  }

  func pair() throws -> Pair {
    switch item {
    case .pair(let paths): try project.inputs.pair(paths)
    case .alone(let path): try project.inputs.single(path)
    }
  }

  /// The pair with other bytes in the files of some sides.
  func pair(_ pair: Pair, with bytes: [Side: [UInt8]]) throws -> Pair {
    let inputs = project.inputs
    if let kind = TranslationFile.Kind(path: pair.target.name) {
      let changed = bytes[.target] ?? bytes[.source] ?? pair.target.origin
      return try inputs.units(changed, pair.target.name, kind)
    }
    func document(_ old: Document, _ side: Side) throws -> Document {
      guard let bytes = bytes[side] else { return old }
      return try inputs.document(bytes, old.name, side: side, language: old.language.tag)
    }
    let target = try document(pair.target, .target)
    guard let old = pair.source else { return try inputs.single(target) }
    var kind: String?
    if case .pair(let paths) = item { kind = paths.kind }
    return try inputs.pair(try document(old, .source), target, kind: kind)
  }

  func judged(_ pair: Pair) -> LintedPair {
    let result = project.linter(for: item.target).lint(pair)
    let isEmpty = result.findings.isEmpty && result.accepted.isEmpty
    return LintedPair(
      pair: isEmpty ? Self.light(pair) : pair, findings: result.findings,
      accepted: result.accepted.map { Accepted($0, by: .comment) })
  }

  /// The pair without its tables: of a clean one no more than the names are told.
  private static func light(_ pair: Pair) -> Pair {
    func light(_ document: Document) -> Document {
      Document(
        name: document.name, language: document.language, origin: [], content: Document.Content())
    }
    return Pair(source: pair.source.map(light), target: light(pair.target))
  }
}
