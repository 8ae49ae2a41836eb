/// What an XML file has next.
package enum XMLEvent: Equatable, Sendable {
  case start(XMLTag)
  /// - offset: where the end tag begins; where the tag itself does if the element is `<empty/>`.
  case end(name: String, offset: Int)
  /// Text or a CDATA section, references replaced; one text may come in several pieces.
  case text(String, offset: Int)
}

/// A start tag.
package struct XMLTag: Equatable, Sendable {
  /// With its prefix.
  package let name: String
  package let attributes: [XMLAttribute]
  /// The bytes of the tag, from `<` to behind `>`.
  package let range: Range<Int>

  /// The name without its prefix.
  package var localName: String { XMLTag.local(name) }

  package static func local(_ name: String) -> String {
    guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[name.utf8.index(after: colon)...])
  }

  /// The attribute of a name, prefix and all.
  package func attribute(_ name: String) -> XMLAttribute? {
    attributes.first { $0.name == name }
  }
}

package struct XMLAttribute: Equatable, Sendable {
  package let name: String
  /// References replaced.
  package let value: String
  /// Where the value begins, behind its quotation mark.
  package let offset: Int
}

/// What breaks the form of an XML file.
package struct XMLFault: Error, Equatable {
  package let offset: Int
  package let message: String
  /// Where the element begins that the fault is about, if that is elsewhere.
  package let opened: Int?

  package init(offset: Int, message: String, opened: Int? = nil) {
    self.offset = offset
    self.message = message
    self.opened = opened
  }

  /// The fault with line and column: `…; opened at 4:7`.
  package func described(_ lines: LineTable) -> (position: LineTable.Position, message: String) {
    let place = opened.map(lines.position(of:)).map { "; opened at \($0.line):\($0.column)" }
    return (lines.position(of: offset), message + (place ?? ""))
  }
}
