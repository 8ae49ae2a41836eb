internal import Text

/// What the texts of a folder say about one another.
struct FolderPairs {
  private let texts: Set<String>
  /// By text: the source that its front matter names.
  private(set) var stated: [String: String] = [:]
  /// By source: the texts that name it, in order.
  private(set) var pointing: [String: [String]] = [:]
  /// By stem: the texts of the suffix convention, in order.
  private var names: [String: [(path: String, name: PairName)]] = [:]

  init(_ texts: [String], stated source: (String) -> String?) {
    self.texts = Set(texts)
    for text in texts {
      if let source = source(text) {
        stated[text] = source
        if source != text { pointing[source, default: []].append(text) }
      }
      if let name = PairName(path: text) { names[name.stem, default: []].append((text, name)) }
    }
  }

  /// Whether a text was there when the folder was looked at.
  func holds(_ text: String) -> Bool { texts.contains(text) }

  /// Without a statement the English side is the translation; between two others, the file named.
  func bySuffix(_ path: String) -> [PairPaths] {
    guard let name = PairName(path: path) else { return [] }
    let counterparts = (names[name.stem] ?? []).filter { other in
      other.path != path && other.name.isCounterpart(of: name) && stated[other.path] == nil
    }
    return counterparts.map { other in
      other.name.language.base == "en"
        ? PairPaths(source: path, target: other.path)
        : PairPaths(source: other.path, target: path)
    }
  }
}
