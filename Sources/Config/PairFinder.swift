internal import Text

/// Finds the pairs of a file: what its front matter names, else what the configuration's patterns
/// make of it, else the suffix convention. Either side leads to the pair.
///
/// What a folder holds is looked at once, however many of its files are asked for.
package final class PairFinder {
  /// What the finder asks of the file system.
  package struct Files {
    /// Paths of the texts in a folder (`""`: the working one), sorted.
    package let texts: (_ folder: String) -> [String]
    /// `translation_of` (or `summary_of`) in the front matter of a text.
    package let statedSource: (_ path: String) -> String?
    /// The pairs that a configuration makes of a file.
    package let configured: (_ path: String) throws -> [PairPaths]

    package init(
      texts: @escaping (String) -> [String], statedSource: @escaping (String) -> String?,
      configured: @escaping (String) throws -> [PairPaths] = { _ in [] }
    ) {
      self.texts = texts
      self.statedSource = statedSource
      self.configured = configured
    }
  }

  private let files: Files
  private var folders: [String: FolderPairs] = [:]

  package init(files: Files) { self.files = files }

  /// Every pair that the file is a side of; empty if there is none.
  package func pairs(of path: String) throws -> [PairPaths] {
    let folder = folder(FilePath.folder(of: path))
    if let stated = folder.holds(path) ? folder.stated[path] : stated(path) {
      return [PairPaths(source: stated, target: path)]
    }
    if let targets = folder.pointing[path] {
      return targets.map { PairPaths(source: path, target: $0) }
    }
    let configured = try files.configured(path)
    return configured.isEmpty ? folder.bySuffix(path) : configured
  }

  private func folder(_ folder: String) -> FolderPairs {
    if let known = folders[folder] { return known }
    let texts = files.texts(folder)
    let made = FolderPairs(texts, stated: stated)
    folders[folder] = made
    return made
  }

  /// A path stated in a file, from that file's folder.
  private func stated(_ path: String) -> String? {
    files.statedSource(path).map { FilePath.join(FilePath.folder(of: path), $0) }
  }
}
