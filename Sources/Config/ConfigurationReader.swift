internal import Text

/// Reads a configuration and those that it extends.
package struct ConfigurationReader {
  /// Ids of the rules that there are.
  private let rules: [String]
  /// The bytes of a file; nil if it cannot be read.
  private let read: (String) -> [UInt8]?

  package init(rules: [String], read: @escaping (String) -> [UInt8]?) {
    self.rules = rules
    self.read = read
  }

  /// - Parameter path: as the user knows it; what the file extends is named from its folder.
  package func configuration(at path: String) throws(ConfigurationErrors) -> Configuration {
    try configuration(at: path, chain: [])
  }

  private func configuration(
    at path: String, chain: [String]
  ) throws(ConfigurationErrors) -> Configuration {
    guard let bytes = read(path) else {
      throw ConfigurationErrors([ConfigurationError(path: path, message: "cannot be read")])
    }
    let root = try tree(bytes, path)
    var validator = ConfigurationValidator(path: path, bytes: bytes, rules: rules)
    if root["extends"] == nil {
      let ids = (root["house"]?.elements ?? []).compactMap { $0["id"]?.string }
      validator.house = ids.map { "house/" + $0 }
    }
    validator.validate(root, .object(ConfigurationKey.all), name: "the configuration")
    let decoder = ConfigurationDecoder(path: path, lines: validator.lines)
    let extended = decoder.strings(root["extends"])
    for base in extended {
      let target = FilePath.join(FilePath.folder(of: path), base.value)
      let offset = root["extends"]?.range.lowerBound ?? 0
      if target == path || chain.contains(target) {
        validator.report("\"\(base.value)\" extends this file in turn", at: offset)
      } else if read(target) == nil {
        validator.report("\"extends\": \"\(base.value)\": no such file", at: offset)
      }
    }
    guard validator.errors.isEmpty else { throw ConfigurationErrors(validator.errors) }
    var merged = Configuration()
    for base in extended {
      let target = FilePath.join(FilePath.folder(of: path), base.value)
      merged = Self.merge(try configuration(at: target, chain: chain + [path]), over: merged)
    }
    return Self.merge(decoder.decode(root), over: merged, keys: root.members?.map(\.name))
  }

  private func tree(_ bytes: [UInt8], _ path: String) throws(ConfigurationErrors) -> JSON5Node {
    let lines = LineTable(bytes)
    func fail(_ offset: Int, _ message: String) -> ConfigurationErrors {
      let place = lines.position(of: offset)
      return ConfigurationErrors([
        ConfigurationError(path: path, line: place.line, column: place.column, message: message)
      ])
    }
    if let fault = UTF8Fault(bytes) { throw fail(fault.offset, fault.message) }
    do {
      return try JSON5Reader.read(bytes)
    } catch {
      throw fail(error.offset, error.message)
    }
  }

  /// Rules, the house's too, are merged by id; of every other key the nearer file's value holds
  /// whole.
  ///
  /// - Parameter keys: those that the nearer file has; nil: those that are not empty.
  private static func merge(
    _ near: Configuration, over far: Configuration, keys: [String]? = nil
  ) -> Configuration {
    func has(_ key: String, _ isFilled: Bool) -> Bool { keys?.contains(key) ?? isFilled }
    var merged = far
    if has("pairs", !near.pairs.isEmpty) { merged.pairs = near.pairs }
    if has("glossaries", !near.glossaries.isEmpty) { merged.glossaries = near.glossaries }
    if has("lexicons", !near.lexicons.isEmpty) { merged.lexicons = near.lexicons }
    if has("overrides", !near.overrides.isEmpty) { merged.overrides = near.overrides }
    if has("exclude", !near.exclude.isEmpty) { merged.exclude = near.exclude }
    merged.house = far.house.filter { old in !near.house.contains { $0.id == old.id } } + near.house
    merged.rules.merge(near.rules) { $1 }
    merged.failOn = near.failOn ?? far.failOn
    merged.profile = near.profile ?? far.profile
    merged.baseline = near.baseline ?? far.baseline
    merged.paths = near.paths + far.paths
    return merged
  }
}
