internal import Config
internal import Lint
internal import Report

/// `stet config`.
enum ConfigCommand {
  static let subcommands = [
    Subcommand(
      name: "show", summary: "every effective value for FILE, or the folder, and where it stands",
      run: show),
    Subcommand(
      name: "check", summary: "read the configuration, and every file that it names", run: check),
    Subcommand(name: "schema", summary: "the JSON Schema of stet.json5, for editors") { _, _ in
      Output.print(ConfigurationSchema.value.serialized(pretty: true) + "\n")
      return ExitStatus.clean
    },
  ]

  /// The configuration that is meant: the file itself, or the one that holds for a path.
  private static func path(_ arguments: Arguments, _ paths: [String]) throws -> String {
    guard paths.count < 2 else { throw Failure("stet config takes one path") }
    let path = paths.first ?? "."
    guard Files.exists(path) else {
      _ = try Files.read(path)
      return path
    }
    if path.hasSuffix(".json5") { return Workspace.absolute(path) }
    guard let found = try Workspace(arguments).configurationPath(for: path) else {
      throw Failure("\(path): no \(ConfigurationFinder.fileName) here or above; see stet init")
    }
    return found
  }

  /// Reads the configuration and everything that it names.
  private static func check(_ arguments: Arguments, _ paths: [String]) throws -> Int32 {
    let path = try path(arguments, paths)
    let configuration = try Workspace.read(path)
    _ = try Project(arguments, configuration: configuration, store: .disk)
    let store = TextStore.disk
    let texts = store.textsBelow(Workspace.shown(configuration.folder)).map(Workspace.absolute)
    for pair in configuration.pairs
    where !texts.contains(where: { matches(pair, $0) }) {
      Output.note("\(shown(pair.origin)): no text matches \(pair.text)")
    }
    Output.print("\(Workspace.shown(path)): no errors\n")
    return ExitStatus.clean
  }

  private static func matches(_ pair: Configuration.PairRule, _ path: String) -> Bool {
    let local = FilePath.relative(path, to: pair.origin.folder)
    return pair.source.match(local) != nil || pair.target.match(local) != nil
  }

  static func shown(_ origin: Configuration.Origin) -> String {
    "\(Workspace.shown(origin.path)):\(origin.line):\(origin.column)"
  }

  /// Every effective value and where it comes from.
  private static func show(_ arguments: Arguments, _ paths: [String]) throws -> Int32 {
    let file = paths.first ?? "."
    let configuration = try Workspace.read(try path(arguments, paths))
    var rows: [(String, String, String)] = configuration.paths.map {
      ("configuration", Workspace.shown($0), "")
    }
    if paths.count == 1, !Files.isFolder(file), !file.hasSuffix(".json5") {
      let items = try PairCollector(Workspace(arguments)).items([file], source: nil).items
      for case .pair(let pair) in items {
        rows.append(("pair", "\(pair.source) → \(pair.target)", ""))
      }
    }
    rows += configuration.pairs.map { ("pairs", $0.text, shown($0.origin)) }
    rows += configuration.glossaries.map { ("glossaries", $0.value, shown($0.origin)) }
    rows += configuration.lexicons.map { ("lexicons", $0.value, shown($0.origin)) }
    rows += configuration.exclude.map { ("exclude", $0.value.text, shown($0.origin)) }
    rows += configuration.house.map {
      ("house/" + $0.id, $0.severity ?? "warning", shown($0.origin))
    }
    let fallback = "default"
    rows.append(setting("profile", configuration.profile, Profile.news.rawValue))
    rows.append(setting("failOn", configuration.failOn, "error"))
    rows.append(setting("baseline", configuration.baseline, "none"))
    let levels = configuration.levels(for: Workspace.absolute(file))
    let profile = configuration.profile.flatMap { Profile(rawValue: $0.value) } ?? .news
    rows += Rules.all.map { rule in
      let runs = rule.profiles.contains(profile)
      let level = levels[rule.id] ?? (runs ? levels["*"] : nil)
      return (
        "rules." + rule.id, level?.value.rawValue ?? (runs ? rule.severity.rawValue : "off"),
        level.map { shown($0.origin) } ?? fallback
      )
    }
    Output.print(table(rows))
    return ExitStatus.clean
  }

  private static func setting(
    _ name: String, _ setting: Configuration.Setting<String>?, _ fallback: String
  ) -> (String, String, String) {
    (name, setting?.value ?? fallback, setting.map { shown($0.origin) } ?? "default")
  }

  private static func table(_ rows: [(String, String, String)]) -> String {
    let first = rows.map(\.0.count).max() ?? 0
    let second = rows.map { DisplayWidth.of($0.1) }.max() ?? 0
    return rows.map { row in
      let gap = String(repeating: " ", count: first - row.0.count + 2)
      let more = String(repeating: " ", count: second - DisplayWidth.of(row.1) + 2)
      return row.0 + gap + row.1 + (row.2.isEmpty ? "" : more + row.2) + "\n"
    }.joined()
  }
}
