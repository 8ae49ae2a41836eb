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
    // By scalars: a mark that combines may stand right behind a tag.
    var rest = Substring(page).unicodeScalars
    while let open = rest.firstIndex(of: "<") {
      text += String(rest[..<open])
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: ">") else { break }
      let tag = String(rest[..<close])
      rest = rest[rest.index(after: close)...]
      let name = String(tag.unicodeScalars.prefix { $0 != " " && $0 != "\n" }).lowercased()
      tags.append(name)
      attributes += Self.attributes(tag.unicodeScalars.dropFirst(name.unicodeScalars.count))
      if name == "style" || name == "script", let end = Substring(rest).firstRange(of: "</\(name)>")
      {
        if name == "script" { script = String(rest[..<end.lowerBound]) }
        rest = rest[end.lowerBound...]
      }
    }
    text += String(rest)
  }

  private static func attributes(_ tag: Substring.UnicodeScalarView) -> [String] {
    var attributes: [String] = []
    var current = ""
    var isQuoted = false
    for character in tag {
      if character == "\"" { isQuoted.toggle() }
      if !isQuoted, character == " " || character == "\n" {
        if !current.isEmpty { attributes.append(current) }
        current = ""
      } else {
        current.unicodeScalars.append(character)
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
