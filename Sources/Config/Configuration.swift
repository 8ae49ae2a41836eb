/// How the texts of a folder are linted.
package struct Configuration: Equatable, Sendable {
  /// Where a value stands.
  package struct Origin: Equatable, Sendable, CustomStringConvertible {
    /// The configuration's path as the user knows it.
    package let path: String
    package let line: Int
    package let column: Int

    package var description: String { "\(path):\(line):\(column)" }
    /// The folder from which its paths count.
    package var folder: String { FilePath.folder(of: path) }
  }

  package struct Setting<Value: Equatable & Sendable>: Equatable, Sendable {
    package let value: Value
    package let origin: Origin
  }

  /// The severity of a rule's findings, or that it is not run.
  package enum Level: String, Sendable, CaseIterable {
    case off, note, warning, error
  }

  /// Levels by rule id; `*` stands for every rule that is not named.
  package typealias Levels = [String: Setting<Level>]

  package struct PairRule: Equatable, Sendable {
    package let source: PathPattern
    package let target: PathPattern
    package let kind: String?
    package let sourceLanguage: String?
    package let targetLanguage: String?
    package let origin: Origin
    /// As written.
    package let text: String
  }

  /// A rule of the house; what its kind does not ask for is empty.
  package struct HouseEntry: Equatable, Sendable {
    package let id: String
    package let kind: String
    /// `find`, or `source`.
    package let phrases: [String]
    package let replacement: String
    package let wanted: [String]
    package let unwanted: [String]
    package let message: String?
    package let severity: String?
    package let languages: [String]
    package let isWholeWord: Bool
    package let isCaseSensitive: Bool
    package let origin: Origin
  }

  package struct Override: Equatable, Sendable {
    package let files: [PathPattern]
    package let rules: Levels
    package let origin: Origin
    package let text: String
  }

  package var pairs: [PairRule] = []
  package var glossaries: [Setting<String>] = []
  package var lexicons: [Setting<String>] = []
  package var rules: Levels = [:]
  package var house: [HouseEntry] = []
  package var overrides: [Override] = []
  package var exclude: [Setting<PathPattern>] = []
  package var failOn: Setting<String>?
  package var profile: Setting<String>?
  package var baseline: Setting<String>?
  /// The configuration's path, and those that it extends, the nearest first.
  package var paths: [String] = []

  package init() {}

  /// The folder that the configuration stands in.
  package var folder: String { FilePath.folder(of: paths.first ?? "") }

  /// The levels that hold for a file.
  ///
  /// - Parameter path: in the notation of the configuration's own path.
  package func levels(for path: String) -> Levels {
    var levels = rules
    for override in overrides
    where override.files.contains(where: { Self.covers($0, override.origin, path) }) {
      if override.rules["*"] != nil { levels = [:] }
      levels.merge(override.rules) { $1 }
    }
    return levels
  }

  /// Whether a file is left out where a folder is linted.
  package func excludes(_ path: String) -> Bool {
    exclude.contains { Self.covers($0.value, $0.origin, path) }
  }

  private static func covers(_ pattern: PathPattern, _ origin: Origin, _ path: String) -> Bool {
    Self.path(path, from: origin.folder).map(pattern.covers) ?? false
  }

  /// A path as seen from a folder above it; nil if it is not below.
  static func path(_ path: String, from folder: String) -> String? {
    if folder.isEmpty { return path.hasPrefix("/") || path.hasPrefix("../") ? nil : path }
    let prefix = folder == "/" ? "/" : folder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
  }
}
