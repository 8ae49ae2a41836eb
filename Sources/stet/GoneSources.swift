internal import Config
internal import Text

/// Translations whose source git knew and the work tree has no more.
struct GoneSources {
  private let workspace: Workspace
  private let git: Git

  /// Nil outside a repository.
  init?(_ workspace: Workspace) {
    guard let git = try? Git() else { return nil }
    self.git = git
    self.workspace = workspace
  }

  /// One line for each of the texts without a pair that had a source.
  func failures(among items: [PairCollector.Item]) throws -> [String] {
    let alone = items.compactMap { item -> String? in
      if case .alone(let path) = item { path } else { nil }
    }
    guard !alone.isEmpty, try git.hasCommits else { return [] }
    let deleted = try deletedPaths()
    let byStem = Dictionary(grouping: deleted) { PairName(path: $0)?.stem }
    return try alone.compactMap { path in
      let source = try configuredSource(of: path, deleted) ?? Self.source(of: path, byStem)
      return source.map { "\(path): its source \($0) was deleted" }
    }
  }

  /// Every path that a commit, or the work tree since the last one, deleted and that is not there.
  private func deletedPaths() throws -> Set<String> {
    let names = ["--name-only", "--no-renames", "--diff-filter=D", "-z"]
    let paths =
      try git.paths(["log", "--format="] + names) + git.paths(["diff"] + names + ["HEAD", "--"])
    return Set(paths.filter { Files.isText(FilePath.name(of: $0)) && !workspace.store.exists($0) })
  }

  private func configuredSource(of path: String, _ deleted: Set<String>) throws -> String? {
    guard let missing = try workspace.pairRules(for: path)?.missing(for: Workspace.absolute(path)),
      missing.side == "source"
    else { return nil }
    let source = Workspace.shown(missing.path)
    return deleted.contains(source) ? source : nil
  }

  /// By the suffix convention, which takes the English side for the translation.
  private static func source(of path: String, _ byStem: [String?: [String]]) -> String? {
    guard let name = PairName(path: path) else { return nil }
    return (byStem[name.stem] ?? []).sorted().first { other in
      guard let other = PairName(path: other) else { return false }
      return other.isCounterpart(of: name) && other.language.base != "en"
    }
  }
}
