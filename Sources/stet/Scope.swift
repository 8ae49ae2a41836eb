internal import Config

/// Which texts `--staged`, `--since` and `--project` mean.
enum Scope {
  /// The texts of a change.
  struct Change {
    /// Those that are there, with other content.
    let present: [String]
    let deleted: [String]
  }

  /// What is staged differs from the last commit.
  static func staged(_ git: Git, within paths: [String]) throws -> Change {
    let words = ["diff", "--cached", "--name-only", "-z", "--no-renames"]
    return Change(
      present: limited(try git.paths(words + ["--diff-filter=ACMT"]), to: paths),
      deleted: limited(try git.paths(words + ["--diff-filter=D"]), to: paths))
  }

  /// The work tree differs from a commit; texts that git does not know are among it.
  static func since(_ revision: String, within paths: [String]) throws -> Change {
    let git = try Git()
    let commit = try git.commit(revision)
    let words = ["diff", "--name-only", "-z", "--no-renames"]
    let changed = try git.paths(words + ["--diff-filter=ACMT", commit, "--"])
    let unknown = try git.paths(["ls-files", "--others", "--exclude-standard", "-z"])
    return Change(
      present: limited(Set(changed + unknown).sorted(), to: paths),
      deleted: limited(try git.paths(words + ["--diff-filter=D", commit, "--"]), to: paths))
  }

  private static func limited(_ changed: [String], to paths: [String]) -> [String] {
    let folders = paths.map { Workspace.shown($0) }
    return changed.filter { path in
      let isMeant =
        folders.isEmpty || folders.contains { $0 == "." || $0 == path || path.hasPrefix($0 + "/") }
      return isMeant && Files.isText(FilePath.name(of: path)) && !PairCollector.isReadMe(path)
    }
  }

  /// Every text of the repository, or of the working folder outside of one. While pre-commit runs,
  /// files that git does not know do not count: the commit will not have them.
  static func project(_ workspace: Workspace) throws -> [String] {
    let texts: [String]
    if let git = try? Git() {
      var words = ["ls-files", "-z", "--cached"]
      if Output.variable("PRE_COMMIT") == nil { words += ["--others", "--exclude-standard"] }
      texts = Set(try git.paths(words)).sorted().filter { Files.isText(FilePath.name(of: $0)) }
        .filter(Files.exists)
    } else {
      texts = Files.texts(below: ".")
    }
    return try texts.filter { try !PairCollector.isReadMe($0) && !workspace.excludes($0) }
  }
}
