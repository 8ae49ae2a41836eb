/// Finds the configuration of a file: the nearest `stet.json5` upward, no further than the folder
/// that holds a `.git`.
package struct ConfigurationFinder {
  package static let fileName = "stet.json5"

  private let exists: (String) -> Bool

  /// - Parameter exists: whether there is something at an absolute path.
  package init(exists: @escaping (String) -> Bool) { self.exists = exists }

  /// The absolute path of the configuration; nil if there is none.
  ///
  /// - Parameter folder: the folder of the file, absolute and normalised.
  package func configuration(for folder: String) -> String? {
    var folder = folder
    while true {
      let candidate = FilePath.join(folder, Self.fileName)
      if exists(candidate) { return candidate }
      if folder == "/" || exists(FilePath.join(folder, ".git")) { return nil }
      folder = FilePath.folder(of: folder)
    }
  }

  /// The folder that holds a `.git`, upward; nil if there is none.
  package func repository(around folder: String) -> String? {
    var folder = folder
    while !exists(FilePath.join(folder, ".git")) {
      if folder == "/" { return nil }
      folder = FilePath.folder(of: folder)
    }
    return folder
  }
}
