/// What is passed over.
extension XMLScanner {
  func starts(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard at + count <= bytes.count else { return false }
    return bytes[at..<at + count].elementsEqual("\(text)".utf8)
  }

  mutating func skipSpace() {
    while at < bytes.count, XMLText.isSpace(bytes[at]) { at += 1 }
  }

  mutating func skip(past end: String, _ what: String) throws(XMLFault) {
    let start = at
    let mark = Array(end.utf8)
    while at < bytes.count {
      guard let next = bytes[at...].firstIndex(of: mark[0]) else { break }
      at = next + 1
      if bytes[next...].starts(with: mark) {
        at = next + mark.count
        return
      }
    }
    throw XMLFault(offset: bytes.count, message: "the file ends inside a \(what)", opened: start)
  }

  /// Passes over `<!DOCTYPE … [ … ]>`; what it declares is not used.
  mutating func skipDocumentType() throws(XMLFault) {
    let start = at
    var brackets = 0
    var quote: UInt8?
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if let mark = quote {
        if byte == mark { quote = nil }
      } else if byte == .quote || byte == .apostrophe {
        quote = byte
      } else if byte == UInt8(ascii: "[") {
        brackets += 1
      } else if byte == UInt8(ascii: "]") {
        brackets -= 1
      } else if byte == .greaterThan, brackets <= 0 {
        return
      }
    }
    throw XMLFault(
      offset: bytes.count, message: "the file ends inside the document type", opened: start)
  }
}
