internal import Text

/// Patterns of pairs that the paths of a project suggest: a language in the names
/// (`port.zh.md`, `port.en.md`), or as a folder (`zh/port.md`, `en/port.md`).
package struct PairProposals {
  package struct Proposal: Equatable, Sendable {
    package let source: String
    package let target: String
    /// How many pairs of now it makes.
    package let count: Int

    package init(source: String, target: String, count: Int) {
      self.source = source
      self.target = target
      self.count = count
    }
  }

  /// Those that make most pairs first.
  package let patterns: [Proposal]

  /// The most patterns that are proposed.
  private static let limit = 8

  /// - Parameter paths: from the project's folder.
  package init(_ paths: [String]) {
    var languages: [String: [String]] = [:]
    for path in paths.sorted() {
      for (frame, language) in Self.frames(path) { languages[frame, default: []].append(language) }
    }
    var counts: [String: Int] = [:]
    var proposals: [String: Proposal] = [:]
    for (frame, languages) in languages.sorted(by: { $0.key < $1.key }) where languages.count > 1 {
      for (source, target) in Self.pairs(of: languages) {
        let proposal = Self.proposal(frame, source, target)
        let key = proposal.source + "\u{0}" + proposal.target
        counts[key, default: 0] += 1
        proposals[key] = proposal
      }
    }
    let found = proposals.map { key, one in
      Proposal(source: one.source, target: one.target, count: counts[key] ?? 0)
    }
    patterns = Array(
      found.sorted { ($1.count, $0.source, $0.target) < ($0.count, $1.source, $1.target) }
        .prefix(Self.limit))
  }

  /// A path with its language cut out, `\u{1}` in its place, in each way in which it has one.
  private static func frames(_ path: String) -> [(String, String)] {
    var frames: [(String, String)] = []
    if let name = PairName(path: path) {
      let tag = path.dropFirst(name.stem.count + 1).dropLast(name.ending.count + 1)
      frames.append((name.stem + ".\u{1}." + name.ending, String(tag)))
    }
    let parts = path.split(separator: "/")
    for index in parts.indices.dropLast() where isTag(parts[index]) {
      var cut = parts
      cut[index] = "\u{1}"
      frames.append((cut.joined(separator: "/"), String(parts[index])))
    }
    return frames
  }

  private static func isTag(_ part: Substring) -> Bool {
    PairName(path: "x.\(part).y") != nil
  }

  /// English is the target; between two others the first in order is the source.
  private static func pairs(of languages: [String]) -> [(String, String)] {
    let english = languages.first { Language($0).base == "en" }
    let others = languages.filter { $0 != english }
    if let english { return others.map { ($0, english) } }
    return others.dropFirst().map { (others[0], $0) }
  }

  private static func proposal(_ frame: String, _ source: String, _ target: String) -> Proposal {
    let parts = frame.split(separator: "/").map(String.init)
    let name = parts.last ?? ""
    let ending = name.split(separator: ".").last.map { "." + $0 } ?? ""
    let isInName = name.contains("\u{1}")
    let last = isInName ? "{name}.\u{1}" + ending : "{name}" + ending
    var folders: [String] = []
    if isInName {
      folders = ["**"]
    } else if let index = parts.firstIndex(of: "\u{1}") {
      folders = Array(parts[...index]) + ["**"]
    }
    let pattern = (folders + [last]).joined(separator: "/")
    func filled(_ language: String) -> String {
      pattern.split(separator: "\u{1}", omittingEmptySubsequences: false).joined(
        separator: language)
    }
    return Proposal(source: filled(source), target: filled(target), count: 0)
  }
}
