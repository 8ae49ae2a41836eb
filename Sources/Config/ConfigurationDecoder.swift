internal import Text

/// Makes a configuration of a tree that the validator passed.
struct ConfigurationDecoder {
  let path: String
  let lines: LineTable

  func decode(_ root: JSON5Node) -> Configuration {
    var configuration = Configuration()
    configuration.paths = [path]
    configuration.pairs = (root["pairs"]?.elements ?? []).compactMap(pair)
    configuration.glossaries = strings(root["glossaries"])
    configuration.lexicons = strings(root["lexicons"])
    configuration.rules = levels(root["rules"])
    configuration.house = (root["house"]?.elements ?? []).map(houseEntry)
    configuration.overrides = (root["overrides"]?.elements ?? []).map(override)
    configuration.exclude = strings(root["exclude"]).compactMap { setting in
      (try? PathPattern(setting.value)).map {
        Configuration.Setting(value: $0, origin: setting.origin)
      }
    }
    configuration.failOn = root["failOn"].flatMap(string)
    configuration.profile = root["profile"].flatMap(string)
    configuration.baseline = root["baseline"].flatMap(string)
    return configuration
  }

  func origin(_ node: JSON5Node) -> Configuration.Origin {
    let place = lines.position(of: node.range.lowerBound)
    return Configuration.Origin(path: path, line: place.line, column: place.column)
  }

  private func string(_ node: JSON5Node) -> Configuration.Setting<String>? {
    node.string.map { Configuration.Setting(value: $0, origin: origin(node)) }
  }

  /// Of a list, or of one string.
  func strings(_ node: JSON5Node?) -> [Configuration.Setting<String>] {
    guard let node else { return [] }
    return (node.elements ?? [node]).compactMap(string)
  }

  private func levels(_ node: JSON5Node?) -> Configuration.Levels {
    var levels: Configuration.Levels = [:]
    for member in node?.members ?? [] {
      guard let level = member.value.string.flatMap(Configuration.Level.init(rawValue:)) else {
        continue
      }
      levels[member.name] = Configuration.Setting(value: level, origin: origin(member.value))
    }
    return levels
  }

  private func pair(_ node: JSON5Node) -> Configuration.PairRule? {
    guard let source = node["source"]?.string, let target = node["target"]?.string,
      let from = try? PathPattern(source), let to = try? PathPattern(target)
    else { return nil }
    return Configuration.PairRule(
      source: from, target: to, kind: node["kind"]?.string,
      sourceLanguage: node["sourceLanguage"]?.string,
      targetLanguage: node["targetLanguage"]?.string, origin: origin(node),
      text: source + " → " + target)
  }

  private func houseEntry(_ node: JSON5Node) -> Configuration.HouseEntry {
    func texts(_ name: String) -> [String] { strings(node[name]).map(\.value) }
    func flag(_ name: String, _ fallback: Bool) -> Bool {
      if case .bool(let value)? = node[name]?.value { value } else { fallback }
    }
    let kind = node["kind"]?.string ?? ""
    return Configuration.HouseEntry(
      id: node["id"]?.string ?? "", kind: kind,
      phrases: texts(kind == "translation" ? "source" : "find"),
      replacement: node["replace"]?.string ?? "", wanted: texts("target"), unwanted: texts("not"),
      message: node["message"]?.string, severity: node["severity"]?.string,
      languages: texts("languages"), isWholeWord: flag("wholeWord", true),
      isCaseSensitive: flag("caseSensitive", false), origin: origin(node))
  }

  private func override(_ node: JSON5Node) -> Configuration.Override {
    let files = strings(node["files"]).map(\.value)
    return Configuration.Override(
      files: files.compactMap { try? PathPattern($0) }, rules: levels(node["rules"]),
      origin: origin(node), text: files.joined(separator: ", "))
  }
}
