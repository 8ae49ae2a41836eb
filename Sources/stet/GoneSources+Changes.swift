internal import Config

extension GoneSources {
  /// One line for each text that a change leaves without a source.
  ///
  /// - Parameter deleted: the texts that the change takes away.
  static func failures(after deleted: [String], _ workspace: Workspace) throws -> [String] {
    let collector = PairCollector(workspace)
    return try deleted.flatMap { source in
      let left = try collector.pairs(of: source).filter { pair in
        try pair.source == source && workspace.store.exists(pair.target)
          && !workspace.excludes(pair.target) && collector.pairs(of: pair.target).isEmpty
      }
      return left.map { "\($0.target): its source \(source) was deleted" }
    }
  }
}
