internal import Config

/// What a run of `stet lint` looks at: pairs and single texts, each with what holds for it.
struct LintPlan {
  /// One pair or text.
  struct Job: Sendable {
    let item: PairCollector.Item
    let project: Project
  }

  private(set) var jobs: [Job] = []
  /// Paths that lead nowhere.
  private(set) var failures: [String] = []
  /// Whether texts without a pair are passed over without a word.
  private(set) var isQuiet: Bool
  private let workspace: Workspace

  /// - Parameter paths: nil: the project's.
  init(_ arguments: Arguments, paths stated: [String]?) throws {
    isQuiet = true
    workspace = Workspace(arguments)
    let paths = try stated ?? Scope.project(workspace)
    try add(paths, source: nil)
  }

  init(_ arguments: Arguments) throws {
    try Self.checkScopes(arguments)
    isQuiet = arguments.has("--quiet-unpaired")
    if arguments.has("--staged") {
      let git = try Git()
      workspace = Workspace(arguments, store: try IndexStore(git).store)
      try add(try Scope.staged(git, within: arguments.paths))
    } else if let revision = arguments.value("--since") {
      workspace = Workspace(arguments)
      try add(try Scope.since(revision, within: arguments.paths))
    } else if arguments.has("--project") {
      workspace = Workspace(arguments)
      isQuiet = true
      try add(try Scope.project(workspace), source: nil)
      failures += try GoneSources(workspace)?.failures(among: jobs.map(\.item)) ?? []
    } else if let name = arguments.value("--stdin-filename") {
      let path = Workspace.shown(name)
      workspace = Workspace(
        arguments, store: TextStore.disk.overlaid(path, Files.standardInput()))
      try add([path], source: arguments.value("--source"))
    } else {
      guard !arguments.paths.isEmpty else {
        throw Failure("stet lint needs a file or a folder (see stet help lint)")
      }
      workspace = Workspace(arguments)
      UnreadFormats.tell(arguments.paths)
      try add(arguments.paths, source: arguments.value("--source"))
    }
  }

  private static func checkScopes(_ arguments: Arguments) throws {
    let given = ["--staged", "--since", "--project", "--stdin-filename"].filter(arguments.has)
    if arguments.has("--unsafe-fixes"), !arguments.has("--fix"), !arguments.has("--diff") {
      throw Failure("--unsafe-fixes goes with --fix or --diff")
    }
    if arguments.has("--through"), !arguments.has("--source") {
      throw Failure("--through goes with --source")
    }
    if given.count > 1 { throw Failure("\(given[0]) and \(given[1]) exclude each other") }
    guard let scope = given.first else { return }
    if scope == "--project" || scope == "--stdin-filename", !arguments.paths.isEmpty {
      throw Failure("\(scope) goes without paths")
    }
    if scope != "--stdin-filename", arguments.has("--source") {
      throw Failure("--source does not go with \(scope)")
    }
    if scope == "--staged" || scope == "--stdin-filename", arguments.has("--fix") {
      throw Failure("--fix mends files; it does not go with \(scope)")
    }
  }

  private mutating func add(_ change: Scope.Change) throws {
    try add(change.present, source: nil)
    failures += try GoneSources.failures(after: change.deleted, workspace)
  }

  private mutating func add(_ paths: [String], source: String?) throws {
    let collected = try PairCollector(workspace).items(paths, source: source)
    failures += collected.failures
    for item in collected.items {
      do {
        jobs.append(Job(item: item, project: try workspace.project(for: item.target)))
      } catch let failure as Failure {
        failures += failure.messages.filter { !failures.contains($0) }
      }
    }
    try Project.checkHouseRules(workspace.arguments, of: workspace.all)
  }
}
