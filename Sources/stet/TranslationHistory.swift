internal import Config

/// The sources of translations as they were when each translation was last changed.
struct TranslationHistory {
  struct Translated {
    let commit: String
    /// The source's bytes then.
    let bytes: [UInt8]
  }

  private var sources: [PairPaths: Translated] = [:]

  init(_ git: Git, items: [PairCollector.Item]) throws {
    let pairs = items.compactMap { item -> PairPaths? in
      if case .pair(let paths) = item { paths } else { nil }
    }
    let commits = try Self.lastCommits(git, of: Set(pairs.map(\.target)))
    let known = pairs.filter { commits[$0.target] != nil }
    let names = known.map { "\(commits[$0.target] ?? ""):\(git.local($0.source) ?? "")" }
    for (pair, bytes) in zip(known, try git.blobs(names)) {
      guard let bytes, let commit = commits[pair.target] else { continue }
      sources[pair] = Translated(commit: commit, bytes: bytes)
    }
  }

  /// Nil where git knows no version of the translation, or none of the source beside it.
  func source(_ pair: PairPaths) -> Translated? { sources[pair] }

  /// The last commit that changed each path, from one walk over the history.
  private static func lastCommits(_ git: Git, of paths: Set<String>) throws -> [String: String] {
    guard !paths.isEmpty, try git.hasCommits else { return [:] }
    let log = try git.output([
      "log", "--format=%x01%H", "--name-only", "--no-renames", "-m", "--first-parent", "-z",
    ])
    var commits: [String: String] = [:]
    var commit = ""
    for field in log.split(separator: 0) {
      let text = String(decoding: field.drop { $0 == 0x0A }, as: UTF8.self)
      if text.hasPrefix("\u{1}") {
        commit = String(text.dropFirst().prefix(40))
      } else if !text.isEmpty {
        let path = git.shown(text)
        if paths.contains(path), commits[path] == nil { commits[path] = commit }
      }
    }
    return commits
  }
}
