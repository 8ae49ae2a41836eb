/// An element of an XML text in the making. Attributes keep their order.
struct XMLElement {
  let name: String
  var attributes: [(String, String)] = []
  var children: [XMLElement] = []
  var content = ""

  /// A whole document.
  var document: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + serialized(depth: 0) }

  private func serialized(depth: Int) -> String {
    let indent = String(repeating: "  ", count: depth)
    let list = attributes.map { " \($0.0)=\"\(Self.escaped($0.1))\"" }.joined()
    if children.isEmpty, content.isEmpty { return "\(indent)<\(name)\(list)/>\n" }
    if children.isEmpty {
      return "\(indent)<\(name)\(list)>\(Self.escaped(content))</\(name)>\n"
    }
    let inner = children.map { $0.serialized(depth: depth + 1) }.joined()
    return "\(indent)<\(name)\(list)>\n\(inner)\(indent)</\(name)>\n"
  }

  /// Text without what XML 1.0 forbids: controls are spelled out, as readers could not see them
  /// either.
  private static func escaped(_ text: String) -> String {
    HTMLEscape.text(text)
  }
}
