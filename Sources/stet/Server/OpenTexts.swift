internal import Config
internal import Synchronization

/// The texts that the client has open, as it has them, by path as the program shows it.
final class OpenTexts: Sendable {
  struct Text: Sendable {
    let bytes: [UInt8]
    let version: Int?
  }

  private let texts = Mutex<[String: Text]>([:])

  subscript(path: String) -> Text? {
    get { texts.withLock { $0[path] } }
    set { texts.withLock { $0[path] = newValue } }
  }

  var paths: [String] { texts.withLock { $0.keys.sorted() } }

  /// The disk with these texts over it.
  var store: TextStore {
    let disk = TextStore.disk
    @Sendable func with(_ found: [String], _ isThere: (String) -> Bool) -> [String] {
      let open = paths.filter(isThere)
      return open.isEmpty ? found : Set(found + open).sorted()
    }
    return TextStore(
      read: { path in try self[path]?.bytes ?? disk.read(path) },
      exists: { self[$0] != nil || disk.exists($0) }, isFolder: disk.isFolder,
      textsBelow: { folder in
        with(disk.textsBelow(folder)) { folder.isEmpty || $0.hasPrefix(folder + "/") }
      },
      textsIn: { folder in
        with(disk.textsIn(folder)) { FilePath.folder(of: $0) == folder }
      })
  }
}
