extension JSON5Reader {
  /// The name of a member: a string, or an identifier of letters, digits, `$` and `_`.
  mutating func readName() throws(JSON5Error) -> String {
    if current == UInt8(ascii: "\"") || current == UInt8(ascii: "'") { return try readString() }
    guard let first = current, Self.isNamePart(first), !Self.isDigit(first) else {
      throw error("expected a key, found \(found)")
    }
    return readWord()
  }

  /// A number, `true`, `false` or `null`.
  mutating func readScalar() throws(JSON5Error) -> JSON5Node.Value {
    let start = at
    var sign = 1.0
    if current == UInt8(ascii: "-") || current == UInt8(ascii: "+") {
      sign = current == UInt8(ascii: "-") ? -1 : 1
      at += 1
    }
    let word = readWord(withPoints: true)
    if at == start { throw error("expected a value, found \(found)") }
    if let number = Self.number(word) { return .number(sign * number) }
    switch word {
    case "true" where at - start == 4: return .bool(true)
    case "false" where at - start == 5: return .bool(false)
    case "null" where at - start == 4: return .null
    default:
      let text = String(decoding: bytes[start..<at], as: UTF8.self)
      throw error("'\(text)' is no value; put a string in quotes: \"\(text)\"", at: start)
    }
  }

  private static func number(_ word: String) -> Double? {
    if word == "Infinity" { return .infinity }
    if word == "NaN" { return .nan }
    let lower = word.lowercased()
    if lower.hasPrefix("0x") { return UInt64(lower.dropFirst(2), radix: 16).map { Double($0) } }
    guard let first = lower.utf8.first, isDigit(first) || first == UInt8(ascii: "."), lower != "."
    else { return nil }
    let isLeadingZero =
      first == UInt8(ascii: "0")
      && lower.utf8.dropFirst().first.map(isDigit)
        ?? false
    if isLeadingZero { return nil }
    let whole = lower.hasPrefix(".") ? "0" + lower : lower
    return Double(whole.hasSuffix(".") ? whole + "0" : whole)
  }

  /// Letters, digits, `$`, `_`; of numbers also points, and signs after an exponent's mark.
  private mutating func readWord(withPoints: Bool = false) -> String {
    let start = at
    while let byte = current {
      let isPoint = withPoints && byte == UInt8(ascii: ".")
      let isSign = withPoints && (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+"))
      let isExponent = isSign && at > start && bytes[at - 1] | 0x20 == UInt8(ascii: "e")
      guard Self.isNamePart(byte) || isPoint || isExponent, spaceFree else { break }
      at += 1
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  /// Whether no white space beyond ASCII begins at the place.
  private var spaceFree: Bool {
    guard bytes[at] >= 0xC0 else { return true }
    var probe = self
    try? probe.skipSpace()
    return probe.at == at
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || isDigit(byte)
      || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "_")
  }
}
