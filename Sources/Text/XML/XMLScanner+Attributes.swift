/// What stands inside a start tag.
extension XMLScanner {
  /// The attributes of a start tag, up to its `>` or `/>`.
  mutating func attributes(
    of element: String, _ start: Int
  ) throws(XMLFault) -> [XMLAttribute] {
    var found: [XMLAttribute] = []
    while true {
      skipSpace()
      guard at < bytes.count else { throw cutOff("<\(element)", start) }
      if bytes[at] == .greaterThan { return found }
      if bytes[at] == .slash, at + 1 < bytes.count, bytes[at + 1] == .greaterThan { return found }
      let attribute = try attribute(of: element, start)
      if found.contains(where: { $0.name == attribute.name }) {
        throw XMLFault(
          offset: attribute.offset, message: "<\(element)> has two attributes \(attribute.name)")
      }
      found.append(attribute)
    }
  }

  private mutating func attribute(
    of element: String, _ start: Int
  ) throws(XMLFault) -> XMLAttribute {
    let name = try name("an attribute of <\(element)>")
    skipSpace()
    guard at < bytes.count else { throw cutOff("<\(element)", start) }
    guard bytes[at] == .equals else {
      throw XMLFault(offset: at, message: "attribute \(name) of <\(element)> has no value")
    }
    at += 1
    skipSpace()
    guard at < bytes.count else { throw cutOff("<\(element)", start) }
    let mark = bytes[at]
    guard mark == .quote || mark == .apostrophe else {
      throw XMLFault(offset: at, message: "the value of \(name) stands in no quotation marks")
    }
    let first = at + 1
    guard let end = bytes[first...].firstIndex(where: { $0 == mark || $0 == .lessThan }) else {
      throw cutOff("<\(element)", start)
    }
    guard bytes[end] == mark else {
      throw XMLFault(offset: end, message: "< in the value of \(name)")
    }
    at = end + 1
    let value = try XMLText.decoded(bytes, first..<end)
    return XMLAttribute(name: name, value: value, offset: first)
  }

  func cutOff(_ what: String, _ start: Int) -> XMLFault {
    XMLFault(offset: bytes.count, message: "the file ends inside \(what)", opened: start)
  }
}
