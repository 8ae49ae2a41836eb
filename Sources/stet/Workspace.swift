internal import Config
internal import Formats
internal import FoundationEssentials
internal import Lint

/// The folders around the files of a command: their configurations and what follows from them.
final class Workspace {
  let store: TextStore
  let arguments: Arguments
  private let finder = ConfigurationFinder(exists: Files.exists)
  /// By the path of the configuration; "" for none.
  private var projects: [String: Project] = [:]
  private var configurations: [String: String?] = [:]

  init(_ arguments: Arguments, store: TextStore = .disk) {
    self.arguments = arguments
    self.store = store
  }

  // Paths

  static let folder: String = FileManager.default.currentDirectoryPath

  static func absolute(_ path: String) -> String { FilePath.join(folder, path) }

  /// A path as the output has it: relative, without `.` steps.
  static func shown(_ path: String) -> String {
    if path == "-" { return path }
    let shown = FilePath.relative(absolute(path), to: folder)
    return shown.isEmpty ? "." : shown
  }

  // Configurations

  /// The absolute path of a file's configuration.
  func configurationPath(for path: String) throws -> String? {
    if let stated = arguments.value("--config") {
      guard Files.exists(stated) else {
        _ = try Files.read(stated)
        return nil
      }
      return Self.absolute(stated)
    }
    let absolute = Self.absolute(path)
    let folder = Files.isFolder(path) ? absolute : FilePath.folder(of: absolute)
    if let known = configurations[folder] { return known }
    let found = finder.configuration(for: folder)
    configurations[folder] = .some(found)
    return found
  }

  static func read(_ path: String) throws -> Configuration {
    let reader = ConfigurationReader(rules: Rules.all.map(\.id)) { path in
      Files.isFolder(path) ? nil : try? Files.read(path)
    }
    do {
      return try reader.configuration(at: path)
    } catch {
      throw Failure(
        messages: error.errors.map { error in
          let shown = ConfigurationError(
            path: Self.shown(error.path), line: error.line, column: error.column,
            message: error.message)
          return shown.description
        })
    }
  }

  /// What holds for a file.
  func project(for path: String) throws -> Project {
    let configuration = try configurationPath(for: path)
    if let known = projects[configuration ?? ""] { return known }
    let made = try Project(
      arguments, configuration: configuration.map(Self.read), store: store)
    projects[configuration ?? ""] = made
    return made
  }

  var all: [Project] { projects.sorted { $0.key < $1.key }.map(\.value) }

  /// The pairs that a file's configuration makes of it.
  func configuredPairs(_ path: String) throws -> [PairPaths] {
    guard path != "-", let rules = try pairRules(for: path) else { return [] }
    return rules.pairs(of: Self.absolute(path)).map { pair in
      PairPaths(
        source: Self.shown(pair.source), target: Self.shown(pair.target), kind: pair.kind,
        sourceLanguage: pair.sourceLanguage, targetLanguage: pair.targetLanguage)
    }
  }

  func pairRules(for path: String) throws -> PairRules? {
    guard let configuration = try project(for: path).configuration else { return nil }
    let store = store
    return PairRules(
      configuration,
      texts: {
        store.textsBelow(Self.shown($0)).filter { TranslationFile.Kind(path: $0) == nil }
          .map(Self.absolute)
      },
      exists: { store.exists(Self.shown($0)) && !store.isFolder(Self.shown($0)) })
  }

  /// Whether a file is left out of folders and projects.
  func excludes(_ path: String) throws -> Bool {
    try project(for: path).configuration?.excludes(Self.absolute(path)) ?? false
  }
}
