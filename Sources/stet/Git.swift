internal import Config

/// The repository around the working folder, through the `git` program.
struct Git: Sendable {
  /// Absolute.
  let root: String

  /// - Throws: `Failure` outside a work tree.
  init() throws {
    let result = try Subprocess.run(["git", "rev-parse", "--show-toplevel"])
    guard result.status == 0 else { throw Failure("not in a git repository") }
    root = Self.line(result.output)
  }

  static func line(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  /// The output of `git -C ROOT …`; a failure tells git's own first line.
  func output(_ words: [String], input: [UInt8] = []) throws -> [UInt8] {
    let result = try Subprocess.run(["git", "-C", root] + words, input: input)
    guard result.status == 0 else {
      let reason = result.errors.split(separator: "\n").first.map(String.init) ?? "git failed"
      throw Failure("git \(words.first ?? ""): \(reason)")
    }
    return result.output
  }

  /// Paths of a `-z` list, as the user sees them.
  func paths(_ words: [String]) throws -> [String] {
    try output(words).split(separator: 0).map { shown(String(decoding: $0, as: UTF8.self)) }
  }

  /// A path from the root, as the user sees it.
  func shown(_ path: String) -> String { Workspace.shown(FilePath.join(root, path)) }

  /// A path as the user sees it, from the root; nil outside.
  func local(_ path: String) -> String? {
    let local = FilePath.relative(Workspace.absolute(path), to: root)
    return local.hasPrefix("../") || local == ".." ? nil : local
  }

  /// False in a repository that is still empty.
  var hasCommits: Bool {
    get throws {
      let words = ["git", "-C", root, "rev-parse", "--verify", "--quiet", "HEAD"]
      return try Subprocess.run(words).status == 0
    }
  }

  /// - Parameter label: what the failure begins with.
  /// - Throws: `Failure` if there is no such commit.
  func commit(_ revision: String, label: String = "--since: ") throws -> String {
    let result = try Subprocess.run([
      "git", "-C", root, "rev-parse", "--verify", "--quiet", "--end-of-options",
      revision + "^{commit}",
    ])
    guard result.status == 0 else { throw Failure("\(label)no commit '\(revision)'") }
    return Self.line(result.output)
  }

  /// Blobs by name (`:path`, `commit:path` or an id), in order; nil where there is none.
  func blobs(_ names: [String]) throws -> [[UInt8]?] {
    let safe = names.map { $0.contains("\n") ? "-" : $0 }
    let input = Array(safe.joined(separator: "\n").utf8) + [0x0A]
    let output = try output(["cat-file", "--batch"], input: input)
    var at = 0
    return names.map { _ in
      let head = output[at...].prefix { $0 != 0x0A }
      at = head.endIndex + 1
      let words = head.split(separator: UInt8(ascii: " "))
      let last = words.last.map { String(decoding: $0, as: UTF8.self) } ?? ""
      guard words.count == 3, words[1].elementsEqual("blob".utf8), let size = Int(last) else {
        if words.count == 3, let size = Int(last) { at += size + 1 }
        return nil
      }
      defer { at += size + 1 }
      return Array(output[at..<at + size])
    }
  }
}
