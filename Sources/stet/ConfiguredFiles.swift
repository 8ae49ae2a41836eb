internal import Config

/// The files that patterns of a configuration stand for.
enum ConfiguredFiles {
  /// Sorted within each pattern.
  ///
  /// - Throws: `Failure` for a pattern that stands for nothing: it is mistyped, or its files are
  ///   gone.
  static func paths(_ settings: [Configuration.Setting<String>]) throws -> [String] {
    try settings.flatMap { setting in
      let found = try paths(setting.value, in: setting.origin.folder)
      guard !found.isEmpty else {
        let place = Workspace.shown(setting.origin.path)
        throw Failure(
          "\(place):\(setting.origin.line):\(setting.origin.column): \"\(setting.value)\": "
            + "no such file")
      }
      return found
    }
  }

  private static func paths(_ text: String, in folder: String) throws -> [String] {
    guard let pattern = try? PathPattern(text) else { return [] }
    if let path = pattern.path {
      let shown = Workspace.shown(FilePath.join(folder, path))
      return Files.exists(shown) ? [shown] : []
    }
    let root = Workspace.shown(FilePath.join(folder, pattern.root))
    return Files.all(below: root).filter { path in
      let local = FilePath.relative(Workspace.absolute(path), to: folder)
      return pattern.match(local) != nil
    }
  }
}
