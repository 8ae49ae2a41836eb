internal import Text

/// Cuts the text of a path pattern into its parts.
struct PatternScanner {
  private let bytes: [UInt8]
  private var at = 0
  private var literal: [UInt8] = []
  private var found: [PathPattern.Part] = []

  init(_ text: String) {
    var text = Substring(text)
    while text.hasPrefix("./") { text = text.dropFirst(2) }
    bytes = Array(text.utf8)
  }

  mutating func parts() throws(PathPattern.Fault) -> [PathPattern.Part] {
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "*"): takeStar()
      case UInt8(ascii: "?"):
        take(.one)
        at += 1
      case UInt8(ascii: "{"): try takePlaceholder()
      default:
        literal.append(bytes[at])
        at += 1
      }
    }
    closeLiteral()
    guard !found.isEmpty else { throw PathPattern.Fault(offset: 0, message: "an empty pattern") }
    return found
  }

  private mutating func closeLiteral() {
    if !literal.isEmpty { found.append(.literal(literal)) }
    literal = []
  }

  private mutating func take(_ part: PathPattern.Part) {
    closeLiteral()
    found.append(part)
  }

  private mutating func takeStar() {
    let count = bytes[at...].prefix { $0 == UInt8(ascii: "*") }.count
    at += count
    guard count > 1 else { return take(.star) }
    let hasSlash = at < bytes.count && bytes[at] == UInt8(ascii: "/")
    if hasSlash { at += 1 }
    take(.folders(hasSlash: hasSlash))
  }

  private mutating func takePlaceholder() throws(PathPattern.Fault) {
    guard let close = bytes[at...].firstIndex(of: UInt8(ascii: "}")) else {
      throw PathPattern.Fault(offset: at, message: "this '{' is never closed")
    }
    let name = String(decoding: bytes[at + 1..<close], as: UTF8.self)
    switch name {
    case "name": take(.name)
    case "lang": take(.lang)
    default:
      let hint = Suggestion.nearest(to: name, among: ["name", "lang"])
      let question = hint.map { "; did you mean {\($0)}?" } ?? "; there are {name} and {lang}"
      throw PathPattern.Fault(offset: at, message: "unknown placeholder {\(name)}\(question)")
    }
    at = close + 1
  }
}
