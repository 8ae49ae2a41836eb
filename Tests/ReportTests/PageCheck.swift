/// A page taken apart as a browser's tokenizer does, as far as these pages go.
struct PageCheck {
  /// The names of tags, attributes left out, in order: `tr`, `/tr`.
  private(set) var tags: [String] = []
  /// Every attribute as `name="value"`.
  private(set) var attributes: [String] = []
  /// Text outside of tags, style and script.
  private(set) var text = ""
  private(set) var script = ""

  private static let void: Set<String> = ["!doctype", "meta", "col", "input", "br", "rect", "path"]

  init(_ page: String) {
    var rest = Substring(page)
    while let open = rest.firstIndex(of: "<") {
      text += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: ">") else { break }
      let tag = rest[..<close]
      rest = rest[rest.index(after: close)...]
      let name = tag.prefix { $0 != " " && $0 != "\n" }.lowercased()
      tags.append(name)
      attributes += Self.attributes(tag.dropFirst(name.count))
      if name == "style" || name == "script", let end = rest.firstRange(of: "</\(name)>") {
        if name == "script" { script = String(rest[..<end.lowerBound]) }
        rest = rest[end.lowerBound...]
      }
    }
    text += rest
  }

  private static func attributes(_ tag: Substring) -> [String] {
    var attributes: [String] = []
    var current = ""
    var isQuoted = false
    for character in tag {
      if character == "\"" { isQuoted.toggle() }
      if !isQuoted, character == " " || character == "\n" {
        if !current.isEmpty { attributes.append(current) }
        current = ""
      } else {
        current.append(character)
      }
    }
    return current.isEmpty ? attributes : attributes + [current]
  }

  /// Whether every element that opens closes, in the right order; `path` and `rect` may do either.
  var isBalanced: Bool {
    var open: [String] = []
    for tag in tags {
      if tag.hasPrefix("/") {
        let name = String(tag.dropFirst())
        if name == "path" { continue }
        guard open.popLast() == name else { return false }
      } else if !Self.void.contains(tag) {
        open.append(tag)
      }
    }
    return open.isEmpty
  }
}
