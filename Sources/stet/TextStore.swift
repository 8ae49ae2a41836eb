internal import Config

/// Where texts are read from: the disk, the index of a repository, or either with one file put over
/// it. Paths are those that the user sees.
struct TextStore: Sendable {
  let read: @Sendable (_ path: String) throws -> [UInt8]
  let exists: @Sendable (_ path: String) -> Bool
  let isFolder: @Sendable (_ path: String) -> Bool
  /// The texts below a folder, sorted.
  let textsBelow: @Sendable (_ folder: String) -> [String]
  /// The texts in a folder itself, sorted.
  let textsIn: @Sendable (_ folder: String) -> [String]
  /// The folders below a folder that may not be read.
  var closedBelow: @Sendable (_ folder: String) -> [String] = { _ in [] }

  static let disk = TextStore(
    read: Files.read, exists: Files.exists, isFolder: Files.isFolder,
    textsBelow: Files.texts(below:),
    textsIn: Files.texts(in:), closedBelow: Files.closed(below:))

  /// The store with other bytes for one path.
  func overlaid(_ path: String, _ bytes: [UInt8]) -> TextStore {
    @Sendable func with(_ paths: [String], _ isThere: Bool) -> [String] {
      isThere && !paths.contains(path) ? (paths + [path]).sorted() : paths
    }
    return TextStore(
      read: { [read] in $0 == path ? bytes : try read($0) },
      exists: { [exists] in $0 == path || exists($0) }, isFolder: isFolder,
      textsBelow: { [textsBelow] folder in
        with(textsBelow(folder), folder.isEmpty || path.hasPrefix(folder + "/"))
      },
      textsIn: { [textsIn] folder in
        with(textsIn(folder), FilePath.folder(of: path) == folder)
      }, closedBelow: closedBelow)
  }
}
