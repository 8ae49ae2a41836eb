internal import FoundationEssentials
internal import Glibc

/// What folders hold.
extension Files {
  /// The texts below a folder, sorted; hidden folders are left out.
  static func texts(below folder: String) -> [String] {
    all(below: folder).filter { isText($0) }
  }

  /// The files below a folder, sorted; hidden ones, links to folders, links to nothing, pipes and
  /// devices are left out.
  static func all(below folder: String) -> [String] {
    var found: [String] = []
    for name in names(in: folder) where !name.hasPrefix(".") {
      let path = join(folder, name)
      if isFolder(path) {
        if !isLink(path) { found += all(below: path) }
      } else if isRegular(path) {
        found.append(path)
      }
    }
    return found
  }

  /// The texts in a folder itself, sorted; `""` is the working folder.
  static func texts(in folder: String) -> [String] {
    names(in: folder).filter(isText).map { join(folder, $0) }.filter(isRegular)
  }

  static func names(in folder: String) -> [String] {
    let path = folder.isEmpty ? "." : folder
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// The folders below a folder, itself among them, that may not be read.
  static func closed(below folder: String) -> [String] {
    let path = folder.isEmpty ? "." : folder
    guard unsafe access(path, R_OK | X_OK) == 0 else { return [path] }
    return names(in: folder).filter { !$0.hasPrefix(".") }.map { join(folder, $0) }
      .filter { isFolder($0) && !isLink($0) }.flatMap(closed)
  }
}
