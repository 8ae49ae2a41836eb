/// The two versions that the command line names: two files, or one file at two times.
struct DiffVersions {
  struct Version {
    /// As reports have it: the path, behind the commit if it is not on the disk.
    let name: String
    let bytes: [UInt8]
  }

  let old: Version
  let new: Version
  /// The file whose configuration and pair hold.
  let path: String
  /// The file that may lead to a source where `path` does not.
  let oldPath: String

  init(_ arguments: Arguments) throws {
    let paths = arguments.paths
    if let before = arguments.pathsBeforeDashes, before <= 1, paths.count == before + 1 {
      self = try Self.revisions(before == 1 ? paths[0] : "HEAD", path: paths[before])
    } else if paths.count == 2, paths.contains("-") == false || paths[0] != paths[1] {
      self = try Self.files(paths[0], paths[1])
    } else {
      throw Failure(
        "stet diff needs two versions: stet diff OLD NEW, or stet diff REV -- PATH")
    }
  }

  private init(old: Version, new: Version, path: String, oldPath: String) {
    self.old = old
    self.new = new
    self.path = path
    self.oldPath = oldPath
  }

  private static func files(_ old: String, _ new: String) throws -> DiffVersions {
    if old != "-", !Files.exists(old), Files.exists(new), (try? Git().commit(old)) != nil {
      throw Failure("\(old): no such file; for a commit: stet diff \(old) -- \(new)")
    }
    return DiffVersions(
      old: try disk(old), new: try disk(new), path: Workspace.shown(new),
      oldPath: Workspace.shown(old))
  }

  private static func disk(_ path: String) throws -> Version {
    Version(name: Workspace.shown(path), bytes: try Files.read(path))
  }

  /// - Parameter revision: a commit, or two with `..` between them.
  private static func revisions(_ revision: String, path: String) throws -> DiffVersions {
    let git = try Git()
    let ends = revision.split(separator: ".", omittingEmptySubsequences: false)
    let isTwo = ends.count == 3 && ends[1].isEmpty
    let old = try committed(isTwo ? String(ends[0]) : revision, path, git)
    let new = isTwo ? try committed(String(ends[2]), path, git) : try disk(path)
    let shown = Workspace.shown(path)
    return DiffVersions(old: old, new: new, path: shown, oldPath: shown)
  }

  private static func committed(_ revision: String, _ path: String, _ git: Git) throws -> Version {
    let revision = revision.isEmpty ? "HEAD" : revision
    let commit = try git.commit(revision, label: "")
    guard let local = git.local(path) else { throw Failure("\(path): outside the repository") }
    guard let bytes = try git.blobs(["\(commit):\(local)"])[0] else {
      throw Failure("\(path): not in \(revision)")
    }
    return Version(name: "\(revision):\(Workspace.shown(path))", bytes: bytes)
  }
}
