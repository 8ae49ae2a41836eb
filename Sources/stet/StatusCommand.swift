internal import Config
internal import Formats
internal import Lint
internal import Text

/// `stet status`: pairs, missing translations, and the segments of sources that changed since.
enum StatusCommand {
  static func run(_ arguments: Arguments) async throws -> Int32 {
    let workspace = Workspace(arguments)
    let git = try Git()
    let paths = arguments.paths.isEmpty ? try Scope.project(workspace) : arguments.paths
    let collected = try PairCollector(workspace).items(paths, source: nil)
    guard collected.failures.isEmpty else { throw Failure(messages: collected.failures) }
    let history = try TranslationHistory(git, items: collected.items)
    let states = try collected.items.map { item in
      try state(item, workspace, history)
    }
    if arguments.value("--format") == "json" {
      Output.print(StatusReport(states: states).json)
    } else {
      Output.print(StatusReport(states: states).text)
    }
    let isBad = states.contains { [.stale, .missing, .incomplete].contains($0.kind) }
    return arguments.has("--strict") && isBad ? ExitStatus.findings : ExitStatus.clean
  }

  private static func state(
    _ item: PairCollector.Item, _ workspace: Workspace, _ history: TranslationHistory
  ) throws -> TranslationState {
    switch item {
    case .alone(let path):
      if let kind = TranslationFile.Kind(path: path) { return try units(path, kind, workspace) }
      let missing = try workspace.pairRules(for: path)?.missing(for: Workspace.absolute(path))
      return TranslationState(
        path: path, kind: missing == nil ? .alone : .missing,
        other: missing.map { Workspace.shown($0.path) }, missingSide: missing?.side)
    case .pair(let paths):
      let project = try workspace.project(for: paths.target)
      let source = try project.inputs.document(
        paths.source, side: .source, language: paths.sourceLanguage)
      var state = TranslationState(path: paths.target, kind: .current, other: paths.source)
      guard let translated = history.source(paths) else {
        state.kind = .uncommitted
        return state
      }
      let before = try project.inputs.document(
        translated.bytes, paths.source, side: .source, language: source.language.tag)
      state.commit = String(translated.commit.prefix(9))
      state.document = source
      let changes = SourceChanges(from: before, to: source)
      state.changes = changes.changes
      state.segments = changes.segments
      if !changes.changes.isEmpty { state.kind = .stale }
      return state
    }
  }

  /// Of a file that holds both sides. Its source is no other file's, and cannot go stale here.
  private static func units(
    _ path: String, _ kind: TranslationFile.Kind, _ workspace: Workspace
  ) throws -> TranslationState {
    do {
      let file = try TranslationFile(
        try workspace.store.read(path), kind: kind, name: path, source: nil, target: nil)
      var state = TranslationState(path: path, kind: .complete)
      state.document = file.source
      state.segments = file.source.segments.count
      state.untranslated = zip(file.source.segments, file.target.segments)
        .filter { $1.range.isEmpty && !$0.range.isEmpty }.map { $0.0.range }
      if !state.untranslated.isEmpty { state.kind = .incomplete }
      return state
    } catch let error as FormatError {
      throw Failure(error.description)
    }
  }
}
