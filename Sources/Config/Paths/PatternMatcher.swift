internal import Text

/// Matches a path against the parts of a pattern, with backtracking; the longest captures win.
struct PatternMatcher {
  let parts: [PathPattern.Part]
  let path: [UInt8]
  private var captures = PathPattern.Captures()
  /// Steps left: no pattern and path may take longer.
  private var steps = 100_000

  init(parts: [PathPattern.Part], path: [UInt8]) {
    self.parts = parts
    self.path = path
  }

  mutating func match() -> PathPattern.Captures? { match(0, 0) ? captures : nil }

  private mutating func match(_ part: Int, _ at: Int) -> Bool {
    steps -= 1
    guard steps > 0 else { return false }
    guard part < parts.count else { return at == path.count }
    switch parts[part] {
    case .literal(let literal):
      return path[at...].starts(with: literal) && match(part + 1, at + literal.count)
    case .one:
      let end = scalarEnd(at)
      return end > at && path[at] != UInt8(ascii: "/") && match(part + 1, end)
    case .star: return matchInName(part, at, least: 0) { $0.stars.append($1) }
    case .name: return matchInName(part, at, least: 1) { $0.name = $1 }
    case .lang: return matchInName(part, at, least: 2) { $0.lang = $1 }
    case .folders(let hasSlash): return matchFolders(part, at, hasSlash)
    }
  }

  private mutating func matchInName(
    _ part: Int, _ at: Int, least: Int,
    keep: (inout PathPattern.Captures, String) -> Void
  ) -> Bool {
    let kept = captures
    var end = path[at...].firstIndex(of: UInt8(ascii: "/")) ?? path.count
    while end >= at + least {
      let isBoundary = end == path.count || path[end] & 0xC0 != 0x80
      let text = isBoundary ? String(decoding: path[at..<end], as: UTF8.self) : ""
      captures = kept
      if isBoundary, isFree(parts[part], text) {
        keep(&captures, text)
        if match(part + 1, end) { return true }
      }
      end -= 1
    }
    captures = kept
    return false
  }

  /// Whether a placeholder may stand for a text: a second `{name}` for the first one's only.
  private func isFree(_ part: PathPattern.Part, _ text: String) -> Bool {
    switch part {
    case .name: return captures.name.map { $0 == text } ?? true
    case .lang:
      if let lang = captures.lang { return lang == text }
      return PairName(path: "x.\(text).y") != nil
    default: return true
    }
  }

  private mutating func matchFolders(_ part: Int, _ at: Int, _ hasSlash: Bool) -> Bool {
    let kept = captures
    var end = path.count
    while end >= at {
      let isEnd = !hasSlash || end == at || path[end - 1] == UInt8(ascii: "/")
      if isEnd {
        captures = kept
        captures.folders.append(String(decoding: path[at..<end], as: UTF8.self))
        if match(part + 1, end) { return true }
      }
      end -= 1
    }
    captures = kept
    return false
  }

  private func scalarEnd(_ at: Int) -> Int {
    guard at < path.count else { return at }
    var end = at + 1
    while end < path.count, path[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
