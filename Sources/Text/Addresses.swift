/// Web and mail addresses in running text.
enum Addresses {
  static func find(in text: [UInt8]) -> [TextRange] {
    var found: [TextRange] = []
    var at = 0
    while at < text.count {
      let isMark = text[at] == UInt8(ascii: ":") || text[at] == UInt8(ascii: "@")
      if isMark, let range = address(around: at, in: text) {
        found.append(range)
        at = Int(range.end)
      } else {
        at += 1
      }
    }
    return found
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
