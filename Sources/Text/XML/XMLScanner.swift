/// Reads XML 1.0 from bytes, tag by tag, without a tree.
///
/// Tags must nest; comments, processing instructions and the document type are passed over. Of
/// references only characters and the five that XML itself names are replaced: entities of the
/// document type are refused, so that none can expand without end, and nothing is ever fetched.
package struct XMLScanner {
  /// Elements inside elements.
  package static let deepest = 256

  let bytes: [UInt8]
  var at: Int
  /// The elements that are open, outermost first.
  private var open: [(name: String, offset: Int)] = []
  /// An element that ended with its start tag.
  private var empty: (name: String, offset: Int)?
  private var hasRoot = false

  /// - Parameter bytes: valid UTF-8, with or without a byte order mark.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// How many elements are open.
  package var depth: Int { open.count }

  /// - Returns: nil behind the root element.
  package mutating func next() throws(XMLFault) -> XMLEvent? {
    if let (name, offset) = empty {
      empty = nil
      open.removeLast()
      return .end(name: name, offset: offset)
    }
    while at < bytes.count {
      if bytes[at] != .lessThan {
        if let text = try text() { return text }
      } else if starts("<!--") {
        try skip(past: "-->", "comment")
      } else if starts("<![CDATA[") {
        return try characterData()
      } else if starts("<?") {
        try skip(past: "?>", "processing instruction")
      } else if starts("<!") {
        try skipDocumentType()
      } else {
        return starts("</") ? try endTag() : try startTag()
      }
    }
    if let last = open.last {
      throw XMLFault(
        offset: bytes.count, message: "the file ends inside <\(last.name)>", opened: last.offset)
    }
    guard hasRoot else { throw XMLFault(offset: 0, message: "no XML: there is no element") }
    return nil
  }

  // Tags

  private mutating func startTag() throws(XMLFault) -> XMLEvent {
    let start = at
    at += 1
    let name = try name("an element")
    if open.isEmpty, hasRoot {
      throw XMLFault(offset: start, message: "<\(name)> stands behind the root element")
    }
    let attributes = try attributes(of: name, start)
    let isEmpty = bytes[at] == .slash
    at += isEmpty ? 2 : 1
    guard open.count < Self.deepest else {
      throw XMLFault(offset: start, message: "more than \(Self.deepest) elements inside each other")
    }
    open.append((name, start))
    hasRoot = true
    if isEmpty { empty = (name, start) }
    return .start(XMLTag(name: name, attributes: attributes, range: start..<at))
  }

  private mutating func endTag() throws(XMLFault) -> XMLEvent {
    let start = at
    at += 2
    let name = try name("an end tag")
    skipSpace()
    guard at < bytes.count else { throw cutOff("</\(name)", start) }
    guard bytes[at] == .greaterThan else {
      throw XMLFault(offset: at, message: "</\(name) is not closed by >")
    }
    at += 1
    guard let last = open.popLast() else {
      throw XMLFault(offset: start, message: "</\(name)> closes nothing")
    }
    guard last.name == name else {
      throw XMLFault(
        offset: start, message: "</\(name)> where </\(last.name)> is expected", opened: last.offset)
    }
    return .end(name: name, offset: start)
  }

  mutating func name(_ what: String) throws(XMLFault) -> String {
    let start = at
    while at < bytes.count, XMLText.isName(bytes[at]) { at += 1 }
    guard at > start else {
      throw XMLFault(offset: start, message: at < bytes.count ? "no name of \(what)" : "cut off")
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  // Text

  /// Nil for white space outside the root element.
  private mutating func text() throws(XMLFault) -> XMLEvent? {
    let start = at
    at = bytes[start...].firstIndex(of: .lessThan) ?? bytes.count
    guard open.isEmpty else {
      return .text(try XMLText.decoded(bytes, start..<at), offset: start)
    }
    if let other = bytes[start..<at].firstIndex(where: { !XMLText.isSpace($0) }) {
      let place = hasRoot ? "behind" : "before"
      throw XMLFault(offset: other, message: "text \(place) the root element")
    }
    return nil
  }

  private mutating func characterData() throws(XMLFault) -> XMLEvent {
    let start = at
    try skip(past: "]]>", "CDATA section")
    let inner = (start + "<![CDATA[".utf8.count)..<(at - 3)
    return .text(String(decoding: bytes[inner], as: UTF8.self), offset: inner.lowerBound)
  }
}
