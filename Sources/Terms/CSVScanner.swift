/// One field of a record.
struct CSVField: Equatable {
  /// Without quotation marks, doubled ones made single, and without the white space around.
  var text: String
  /// The byte offset of its first byte, quotation mark included.
  var offset: Int
}

/// What breaks the form of a file, at a byte offset.
struct CSVFault: Error, Equatable {
  var offset: Int
  var message: String
}

/// Records of comma-separated values (RFC 4180): quoted fields, doubled quotation marks, line
/// breaks inside quotation marks; LF, CRLF or CR ends a record. Empty lines are passed over.
struct CSVScanner {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var at: Int
  /// Fields of the last record: the next one most likely has as many.
  private var width = 0

  /// - Parameter bytes: valid UTF-8, with or without a byte order mark.
  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The separator that the first record uses outside quotation marks: a tab if it has one, else
  /// the more frequent of comma and semicolon.
  static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, isLineEnd(byte), !counts.isEmpty { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    if counts[0x09] != nil { return 0x09 }
    let semicolons = counts[UInt8(ascii: ";")] ?? 0
    return semicolons > counts[UInt8(ascii: ",")] ?? 0 ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  /// The next record, or nil at the end.
  mutating func next() throws(CSVFault) -> [CSVField]? {
    while at < bytes.count, Self.isLineEnd(bytes[at]) { at += 1 }
    guard at < bytes.count else { return nil }
    var fields: [CSVField] = []
    fields.reserveCapacity(width)
    fields.append(try field())
    while at < bytes.count, bytes[at] == separator {
      at += 1
      fields.append(try field())
    }
    width = fields.count
    return fields
  }

  private mutating func field() throws(CSVFault) -> CSVField {
    while at < bytes.count, bytes[at] == 0x20 { at += 1 }
    let start = at
    if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
      return CSVField(text: Self.trimmed(try quoted()[...]), offset: start)
    }
    at = end(ofFieldAt: start)
    let text = bytes[start..<at]
    return CSVField(text: text.isEmpty ? "" : Self.trimmed(text), offset: start)
  }

  private func end(ofFieldAt start: Int) -> Int {
    let text = bytes.span
    var end = start
    while end < text.count, text[end] != separator, !Self.isLineEnd(text[end]) { end += 1 }
    return end
  }

  /// A field in quotation marks, with everything up to the separator or the end of the record.
  private mutating func quoted() throws(CSVFault) -> [UInt8] {
    let start = at
    var content: [UInt8] = []
    at += 1
    while true {
      guard at < bytes.count else {
        throw CSVFault(offset: start, message: "quotation mark never closed")
      }
      if bytes[at] != UInt8(ascii: "\"") {
        content.append(bytes[at])
      } else if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"") {
        content.append(bytes[at])
        at += 1
      } else {
        break
      }
      at += 1
    }
    at += 1
    while at < bytes.count, bytes[at] == 0x20 { at += 1 }
    if at < bytes.count, bytes[at] != separator, !Self.isLineEnd(bytes[at]) {
      defer { skipRecord() }
      throw CSVFault(offset: at, message: "text after a closing quotation mark")
    }
    return content
  }

  private mutating func skipRecord() {
    while at < bytes.count, !Self.isLineEnd(bytes[at]) { at += 1 }
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// The text without the white space around it.
  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let first = bytes.first, mayBeSpace(first) || mayEndInSpace(bytes) else { return text }
    let front = text.unicodeScalars.drop { $0.properties.isWhitespace }
    let end = front.lastIndex { !$0.properties.isWhitespace }
    return end.map { String(front[...$0]) } ?? ""
  }

  /// ASCII white space, and the first bytes of all other.
  private static func mayBeSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0xC2 || (0xE1...0xE3).contains(byte)
  }

  private static func mayEndInSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    let end = bytes.endIndex
    if bytes[end - 1] < 0x80 { return bytes[end - 1] <= 0x20 }
    return bytes.count > 1 && mayBeSpace(bytes[end - 2])
      || bytes.count > 2 && mayBeSpace(bytes[end - 3])
  }
}
