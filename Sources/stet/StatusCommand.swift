internal import Config
internal import Lint
internal import Report
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
    let isBad = states.contains { $0.kind == .stale || $0.kind == .missing }
    return arguments.has("--strict") && isBad ? ExitStatus.findings : ExitStatus.clean
  }

  private static func state(
    _ item: PairCollector.Item, _ workspace: Workspace, _ history: TranslationHistory
  ) throws -> TranslationState {
    switch item {
    case .alone(let path):
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
}

/// How a text stands to its source.
struct TranslationState {
  enum Kind: String {
    case current = "up to date"
    case stale
    case missing
    /// Git does not know the translation yet.
    case uncommitted = "not committed"
    /// A text without a pair.
    case alone = "no pair"
  }

  /// Of the translation; of a text without a pair its own.
  let path: String
  var kind: Kind
  /// The source, or the file that is missing.
  var other: String?
  /// `source` or `translation`, if one is missing.
  var missingSide: String?
  /// When the translation was last changed.
  var commit: String?
  /// The source as it is now.
  var document: Document?
  var changes: [SourceChanges.Change] = []
  var segments = 0

  init(path: String, kind: Kind, other: String? = nil, missingSide: String? = nil) {
    self.path = path
    self.kind = kind
    self.other = other
    self.missingSide = missingSide
  }
}
