internal import Text

/// A pattern of paths: `*` and `?` inside a name, `**` over folders, and the placeholders `{name}`
/// (a part of a name) and `{lang}` (a language tag). Placeholders and wildcards capture.
package struct PathPattern: Equatable, Sendable {
  enum Part: Equatable {
    case literal([UInt8])
    /// `*`
    case star
    /// `?`
    case one
    /// `**` with the slash after it, if one stands there.
    case folders(hasSlash: Bool)
    case name
    case lang
  }

  /// What a path has where a pattern leaves it open.
  package struct Captures: Equatable, Sendable {
    package var name: String?
    package var lang: String?
    /// In order.
    package var folders: [String] = []
    /// Of `*`, in order.
    package var stars: [String] = []
  }

  /// What cannot be a pattern, and the byte at which that shows.
  package struct Fault: Error, Equatable {
    package let offset: Int
    package let message: String

    package init(offset: Int, message: String) {
      self.offset = offset
      self.message = message
    }
  }

  private(set) var parts: [Part]

  init(parts: [Part]) { self.parts = parts }

  package init(_ text: String) throws(Fault) {
    var scanner = PatternScanner(text)
    parts = try scanner.parts()
  }

  package var hasName: Bool { parts.contains(.name) }
  package var hasLang: Bool { parts.contains(.lang) }

  /// The path, if nothing is left open.
  package var path: String? {
    var bytes: [UInt8] = []
    for part in parts {
      guard case .literal(let literal) = part else { return nil }
      bytes += literal
    }
    return FilePath.normalised(String(decoding: bytes, as: UTF8.self))
  }

  /// The folder that holds everything that can match.
  package var root: String {
    guard case .literal(let literal)? = parts.first else { return "" }
    return FilePath.folder(of: String(decoding: literal, as: UTF8.self))
  }

  /// What the pattern captures of a path; nil if the path does not match.
  package func match(_ path: String) -> Captures? {
    var matcher = PatternMatcher(parts: parts, path: Array(path.utf8))
    return matcher.match()
  }

  /// Whether a path, or its last name where the pattern has no slash, matches.
  package func covers(_ path: String) -> Bool {
    if match(path) != nil { return true }
    let hasSlash = parts.contains { part in
      if case .literal(let literal) = part { literal.contains(UInt8(ascii: "/")) } else { false }
    }
    let isOverFolders = parts.contains { if case .folders = $0 { true } else { false } }
    return !hasSlash && !isOverFolders && match(FilePath.name(of: path)) != nil
  }

  /// The pattern with what a path of the other side captured put in.
  package func bound(by captures: Captures) -> PathPattern {
    var stars = captures.stars[...]
    var folders = captures.folders[...]
    return PathPattern(
      parts: parts.map { part in
        let text: String?
        switch part {
        case .name: text = captures.name
        case .lang: text = captures.lang
        case .star: text = stars.popFirst()
        case .folders: text = folders.popFirst()
        default: text = nil
        }
        return text.map { .literal(Array($0.utf8)) } ?? part
      })
  }
}
