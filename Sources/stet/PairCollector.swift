internal import Config
internal import Formats
internal import Lint
internal import Text

/// What the paths of a command line stand for: pairs, and texts without one.
struct PairCollector {
  enum Item: Hashable, Sendable {
    case pair(PairPaths)
    case alone(String)

    /// The file that is judged.
    var target: String {
      switch self {
      case .pair(let paths): paths.target
      case .alone(let path): path
      }
    }
  }

  private let finder: PairFinder
  private let workspace: Workspace

  init(_ workspace: Workspace) {
    self.workspace = workspace
    let store = workspace.store
    finder = PairFinder(
      files: PairFinder.Files(
        texts: { folder in
          store.textsIn(folder).filter { TranslationFile.Kind(path: $0) == nil }
        }, statedSource: { Self.statedSource($0, store) },
        configured: { try workspace.configuredPairs($0) }))
  }

  /// In the order of the paths; a pair that both its sides lead to stands once. A path that leads
  /// nowhere is a failure; the others count.
  func items(_ paths: [String], source: String?) throws -> (items: [Item], failures: [String]) {
    if let source {
      guard paths.count == 1, let target = paths.first, !workspace.store.isFolder(target) else {
        throw Failure("--source goes with one file")
      }
      guard TranslationFile.Kind(path: target) == nil else {
        throw Failure("--source: \(target) holds its source itself")
      }
      let pair = PairPaths(source: Workspace.shown(source), target: Workspace.shown(target))
      guard pair.source != pair.target || target == "-" else {
        throw Failure("--source: \(source) is the text itself")
      }
      return ([.pair(pair)], [])
    }
    var items: [Item] = []
    var failures: [String] = []
    var seen: Set<Item> = []
    for path in paths {
      do {
        failures += closedFolders(path).map { "\($0): cannot be read" }
        let found = try files(path).flatMap(items(of:))
        items += found.filter { seen.insert($0).inserted }
      } catch let failure as Failure {
        failures += failure.messages.filter { !failures.contains($0) }
      }
    }
    return (items, failures)
  }

  private func items(of path: String) throws -> [Item] {
    let isWhole = path == "-" || TranslationFile.Kind(path: path) != nil
    let pairs = isWhole ? [] : try finder.pairs(of: path)
    return pairs.isEmpty ? [.alone(path)] : pairs.map { .pair($0) }
  }

  /// Every pair that a file is a side of, also one that is there no more.
  func pairs(of path: String) throws -> [PairPaths] { try finder.pairs(of: path) }

  private func files(_ path: String) throws -> [String] {
    if path == "-" { return [path] }
    let shown = Workspace.shown(path)
    guard workspace.store.exists(shown) else {
      _ = try Files.read(path)
      throw Failure("\(path): not in the index")
    }
    guard workspace.store.isFolder(shown) else {
      if path.hasSuffix("/") { throw Failure("\(path): is a file, no folder") }
      return [shown]
    }
    let texts = workspace.store.textsBelow(shown)
    guard !texts.isEmpty else {
      throw Failure("\(path): no texts (.md, .markdown, .txt, .po, .xlf) in this folder")
    }
    return try texts.filter { try !Self.isReadMe($0) && !workspace.excludes($0) }
  }

  /// Folders at or below a path whose texts would be passed over.
  private func closedFolders(_ path: String) -> [String] {
    let shown = Workspace.shown(path)
    guard path != "-", workspace.store.isFolder(shown) else { return [] }
    return workspace.store.closedBelow(shown)
  }

  static func isReadMe(_ path: String) -> Bool { FilePath.name(of: path) == "README.md" }

  /// What the front matter of a text names as its source.
  private static func statedSource(_ path: String, _ store: TextStore) -> String? {
    guard Format(path: path) == .markdown, let bytes = try? store.read(path) else { return nil }
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[mark...].starts(with: "---".utf8),
      let close = bytes.firstRange(of: Array("\n---".utf8), from: mark)
        ?? bytes.firstRange(of: Array("\n...".utf8), from: mark)
    else { return nil }
    // No more than the front matter is read.
    let head = Array(bytes[..<min(bytes.count, close + 4)]) + [0x0A]
    let document = try? Format.markdown.read(head, name: path, language: "en")
    return document?.metadata["translation_of"] ?? document?.metadata["summary_of"]
  }
}

extension [UInt8] {
  /// Where a pattern first stands, from an offset on.
  fileprivate func firstRange(of pattern: [UInt8], from start: Int) -> Int? {
    guard let first = pattern.first, count - start >= pattern.count else { return nil }
    var at = start
    while at + pattern.count <= count {
      if self[at] == first, self[at...].starts(with: pattern) { return at }
      at += 1
    }
    return nil
  }
}
