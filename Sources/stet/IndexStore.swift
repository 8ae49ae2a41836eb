internal import Config
internal import Synchronization

/// The texts of a repository's index: what a commit would hold, whatever the disk holds.
final class IndexStore: Sendable {
  private let git: Git
  /// Ids of blobs by path as the user sees it.
  private let ids: [String: String]
  private let sorted: [String]
  /// Blobs that were read, a folder at a time.
  private let blobs = Mutex<[String: [UInt8]]>([:])

  init(_ git: Git) throws {
    self.git = git
    var ids: [String: String] = [:]
    // MODE ID STAGE\tPATH; links and submodules are left out.
    for entry in try git.output(["ls-files", "--stage", "-z"]).split(separator: 0) {
      guard let tab = entry.firstIndex(of: 0x09) else { continue }
      let head = entry[..<tab].split(separator: UInt8(ascii: " "))
      guard head.count == 3, head[0].starts(with: "100".utf8) else { continue }
      let path = String(decoding: entry[(tab + 1)...], as: UTF8.self)
      ids[git.shown(path)] = String(decoding: head[1], as: UTF8.self)
    }
    self.ids = ids
    sorted = ids.keys.sorted()
  }

  var store: TextStore {
    TextStore(
      read: { try self.read($0) }, exists: { self.ids[$0] != nil || self.isFolder($0) },
      isFolder: isFolder,
      textsBelow: { folder in self.paths { Self.isBelow($0, folder) } },
      textsIn: { folder in self.paths { FilePath.folder(of: $0) == folder } })
  }

  private func isFolder(_ path: String) -> Bool {
    sorted.contains { Self.isBelow($0, path) }
  }

  private static func isBelow(_ path: String, _ folder: String) -> Bool {
    folder.isEmpty || folder == "." ? !path.hasPrefix("../") : path.hasPrefix(folder + "/")
  }

  private func paths(_ isWanted: (String) -> Bool) -> [String] {
    sorted.filter { isWanted($0) && Files.isText(FilePath.name(of: $0)) }
  }

  private func read(_ path: String) throws -> [UInt8] {
    guard ids[path] != nil else { throw Failure("\(path): not in the index") }
    if let known = blobs.withLock({ $0[path] }) { return known }
    let folder = FilePath.folder(of: path)
    let wanted = sorted.filter {
      $0 == path || (FilePath.folder(of: $0) == folder && Files.isText(FilePath.name(of: $0)))
    }
    let read = try git.blobs(wanted.map { ids[$0] ?? "" })
    return try blobs.withLock { blobs in
      for (path, bytes) in zip(wanted, read) { blobs[path] = bytes }
      guard let bytes = blobs[path] else { throw Failure("\(path): not in the index") }
      return bytes
    }
  }
}
