/// The pairs that a configuration's patterns make of files.
package struct PairRules {
  private let configuration: Configuration
  /// Every text below a folder of the configuration's notation, sorted.
  private let texts: (_ folder: String) -> [String]
  private let exists: (_ path: String) -> Bool

  package init(
    _ configuration: Configuration, texts: @escaping (String) -> [String],
    exists: @escaping (String) -> Bool
  ) {
    self.configuration = configuration
    self.texts = texts
    self.exists = exists
  }

  /// The pairs that a file is a side of, by the first pattern that makes any.
  package func pairs(of path: String) -> [PairPaths] {
    for rule in configuration.pairs {
      let pairs = self.pairs(of: path, by: rule)
      if !pairs.isEmpty { return pairs }
    }
    return []
  }

  /// Whether the file is a source whose translation is not there, or the other way round; with the
  /// path that it ought to have.
  package func missing(for path: String) -> (side: String, path: String)? {
    for rule in configuration.pairs {
      guard let local = Configuration.path(path, from: rule.origin.folder) else { continue }
      if let captures = rule.target.match(local) {
        guard let other = rule.source.bound(by: captures).path else { continue }
        return ("source", FilePath.join(rule.origin.folder, other))
      }
      if let captures = rule.source.match(local) {
        guard let other = rule.target.bound(by: captures).path else { continue }
        return ("translation", FilePath.join(rule.origin.folder, other))
      }
    }
    return nil
  }

  private func pairs(of path: String, by rule: Configuration.PairRule) -> [PairPaths] {
    guard let local = Configuration.path(path, from: rule.origin.folder) else { return [] }
    var pairs: [PairPaths] = []
    if let captures = rule.source.match(local) {
      pairs += others(rule.target.bound(by: captures), rule).map {
        pair(source: path, captures, target: $0.path, $0.captures, rule)
      }
    }
    if let captures = rule.target.match(local) {
      pairs += others(rule.source.bound(by: captures), rule).map {
        pair(source: $0.path, $0.captures, target: path, captures, rule)
      }
    }
    return pairs.filter { $0.source != $0.target }
  }

  /// The files that a pattern, bound by the other side, leads to.
  private func others(
    _ pattern: PathPattern, _ rule: Configuration.PairRule
  ) -> [(path: String, captures: PathPattern.Captures)] {
    let folder = rule.origin.folder
    if let path = pattern.path {
      let whole = FilePath.join(folder, path)
      return exists(whole) ? [(whole, PathPattern.Captures())] : []
    }
    return texts(FilePath.join(folder, pattern.root)).compactMap { candidate in
      Configuration.path(candidate, from: folder).flatMap(pattern.match).map { (candidate, $0) }
    }
  }

  private func pair(
    source: String, _ from: PathPattern.Captures, target: String, _ to: PathPattern.Captures,
    _ rule: Configuration.PairRule
  ) -> PairPaths {
    PairPaths(
      source: source, target: target, kind: rule.kind,
      sourceLanguage: rule.sourceLanguage ?? from.lang,
      targetLanguage: rule.targetLanguage ?? to.lang)
  }
}
