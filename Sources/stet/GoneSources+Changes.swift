internal import Config

extension GoneSources {
  /// One line for each text that a change leaves without a source.
  ///
  /// - Parameter deleted: the texts that the change takes away.
  static func failures(after deleted: [String], _ workspace: Workspace) throws -> [String] {
    let collector = PairCollector(workspace)
    return try deleted.flatMap { source in
      let left = try collector.pairs(of: source).filter { pair in
        guard pair.source == source, workspace.store.exists(pair.target),
          try !workspace.excludes(pair.target)
        else { return false }
        return try !collector.pairs(of: pair.target).contains {
          workspace.store.exists($0.source)
        }
      }
      return left.map { "\($0.target): its source \(source) was deleted" }
    }
  }
}
