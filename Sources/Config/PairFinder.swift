internal import Text

/// The source and the target that a file belongs to.
package struct PairPaths: Hashable, Sendable {
  package let source: String
  package let target: String

  package init(source: String, target: String) {
    self.source = source
    self.target = target
  }
}

/// Finds the pairs of a file: what its front matter names, else the suffix convention. Either side
/// leads to the pair.
package struct PairFinder {
  /// What the finder asks of the file system.
  package struct Files {
    /// Paths of the texts in a folder (`""`: the working one), sorted.
    package let texts: (_ folder: String) -> [String]
    /// `translation_of` (or `summary_of`) in the front matter of a text.
    package let statedSource: (_ path: String) -> String?

    package init(
      texts: @escaping (String) -> [String], statedSource: @escaping (String) -> String?
    ) {
      self.texts = texts
      self.statedSource = statedSource
    }
  }

  private let files: Files

  package init(files: Files) { self.files = files }

  /// Every pair that the file is a side of; empty if there is none.
  package func pairs(of path: String) -> [PairPaths] {
    if let stated = files.statedSource(path) {
      return [PairPaths(source: Self.resolve(stated, beside: path), target: path)]
    }
    let siblings = files.texts(Self.folder(of: path)).filter { $0 != path }
    let pointing = siblings.filter { sibling in
      files.statedSource(sibling).map { Self.resolve($0, beside: sibling) } == path
    }
    if !pointing.isEmpty { return pointing.map { PairPaths(source: path, target: $0) } }
    return bySuffix(path, siblings)
  }

  /// Without a statement the English side is the translation; between two others, the file named.
  private func bySuffix(_ path: String, _ siblings: [String]) -> [PairPaths] {
    guard let name = PairName(path: path) else { return [] }
    let counterparts = siblings.filter { sibling in
      PairName(path: sibling)?.isCounterpart(of: name) ?? false
    }
    return counterparts.compactMap { sibling in
      guard files.statedSource(sibling) == nil, let other = PairName(path: sibling) else {
        return nil
      }
      let isSource = other.language.base == "en"
      return isSource
        ? PairPaths(source: path, target: sibling) : PairPaths(source: sibling, target: path)
    }
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// A path stated in a file, from that file's folder.
  private static func resolve(_ stated: String, beside path: String) -> String {
    if stated.hasPrefix("/") { return stated }
    var parts = folder(of: path).split(separator: "/").map(String.init)
    for part in stated.split(separator: "/") where part != "." {
      if part == "..", parts.last == "." { parts.removeLast() }
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(String(part))
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
