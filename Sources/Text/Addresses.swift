/// Web and mail addresses in running text.
enum Addresses {
  static func find(in text: [UInt8]) -> [TextRange] {
    var found: [TextRange] = []
    var at = 0
    while true {
      at = EightBytes.passing(at, in: text.span, while: hasNone)
      while at < text.count, !isSign(text[at]) { at += 1 }
      guard at < text.count else { return found }
      let range = address(around: at, in: text)
      if let range { found.append(range) }
      at = range.map { Int($0.end) } ?? at + 1
    }
  }

  /// Whether an address may be found by a byte.
  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@")
  }

  /// Whether an address may be found by none of eight bytes.
  @inline(__always)
  private static func hasNone(_ word: UInt64) -> Bool {
    EightBytes.bytes(UInt8(ascii: ":"), in: word) | EightBytes.bytes(UInt8(ascii: "@"), in: word)
      == 0
  }

  private static func address(around at: Int, in text: [UInt8]) -> TextRange? {
    let isWeb = text[at...].starts(with: "://".utf8)
    guard isWeb || text[at] == UInt8(ascii: "@") else { return nil }
    var start = at
    while start > 0, isAddress(text[start - 1], web: isWeb) { start -= 1 }
    var end = isWeb ? at + 3 : at + 1
    let body = end
    while end < text.count, isAddress(text[end], web: false) || (isWeb && isPath(text[end])) {
      end += 1
    }
    while end > body, ".,;:!?)'".utf8.contains(text[end - 1]) { end -= 1 }
    guard start < at, end > body else { return nil }
    guard isWeb || text[body..<end].contains(UInt8(ascii: ".")) else { return nil }
    return TextRange(start, end)
  }

  private static func isAddress(_ byte: UInt8, web: Bool) -> Bool {
    let isLetter = (0x61...0x7A).contains(byte | 0x20)
    let isDigit = (0x30...0x39).contains(byte)
    return isLetter || isDigit || "+-.".utf8.contains(byte) || (!web && byte == UInt8(ascii: "_"))
  }

  private static func isPath(_ byte: UInt8) -> Bool { "/?#&=%~:,;@!$*()'[]".utf8.contains(byte) }
}
