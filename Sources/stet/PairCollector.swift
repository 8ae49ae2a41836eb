internal import Config
internal import Formats
internal import Lint
internal import Text

/// What the paths of a command line stand for: pairs, and texts without one.
struct PairCollector {
  enum Item: Hashable {
    case pair(PairPaths)
    case alone(String)
  }

  private let finder: PairFinder

  init() {
    finder = PairFinder(
      files: PairFinder.Files(texts: Files.texts(in:), statedSource: Self.statedSource))
  }

  /// In the order of the paths; a pair that both its sides lead to stands once. A path that leads
  /// nowhere is a failure; the others count.
  func items(_ paths: [String], source: String?) throws -> (items: [Item], failures: [String]) {
    if let source {
      guard paths.count == 1, let target = paths.first, !Files.isFolder(target) else {
        throw Failure("--source goes with one file")
      }
      return ([.pair(PairPaths(source: source, target: target))], [])
    }
    var items: [Item] = []
    var failures: [String] = []
    var seen: Set<Item> = []
    for path in paths {
      do {
        let found = try files(path).flatMap(items(of:))
        items += found.filter { seen.insert($0).inserted }
      } catch let failure as Failure {
        failures += failure.messages
      }
    }
    return (items, failures)
  }

  private func items(of path: String) -> [Item] {
    let pairs = finder.pairs(of: path)
    return pairs.isEmpty ? [.alone(path)] : pairs.map { .pair($0) }
  }

  private func files(_ path: String) throws -> [String] {
    guard Files.exists(path) || path == "-" else {
      _ = try Files.read(path)
      return []
    }
    guard Files.isFolder(path) else { return [Self.plain(path)] }
    let texts = Files.texts(below: path)
    guard !texts.isEmpty else {
      throw Failure("\(path): no texts (.md, .markdown, .txt) in this folder")
    }
    return texts.filter { !$0.hasSuffix("/README.md") && $0 != "README.md" }
  }

  /// `./a/b.md` and `a/b.md` are one path.
  private static func plain(_ path: String) -> String {
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return String(path)
  }

  /// What the front matter of a text names as its source.
  private static func statedSource(_ path: String) -> String? {
    guard Format(path: path) == .markdown, let bytes = try? Files.read(path),
      bytes.starts(with: "---".utf8) || bytes.starts(with: "\u{FEFF}---".utf8)
    else { return nil }
    let document = try? Format.markdown.read(bytes, name: path, language: "en")
    return document?.metadata["translation_of"] ?? document?.metadata["summary_of"]
  }
}
