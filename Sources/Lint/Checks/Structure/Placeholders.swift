internal import Text

/// What a program puts values in for: `%s`, `%1$d`, `%(name)s`, `%{name}`, `{name}`, `{{name}}`,
/// `${name}`, `<0>`, `</0>`, `<0/>`.
struct Placeholders {
  struct Found: Equatable {
    let range: TextRange
    let text: String
    /// Values are taken in the order of these: a printf conversion without number or name.
    let isPositional: Bool
    /// An argument of an ICU message with alternatives, which may name others any number of times.
    let isChoice: Bool
  }

  private let bytes: [UInt8]
  private var at: Int
  private let end: Int
  private(set) var found: [Found] = []

  /// - Parameter range: of the text, such as a segment's.
  init(_ bytes: [UInt8], _ range: TextRange) {
    self.bytes = bytes
    at = Int(range.start)
    end = Int(range.end)
    while at < end { step() }
  }

  private mutating func step() {
    let length: Int?
    switch bytes[at] {
    case UInt8(ascii: "%"): length = percent()
    case UInt8(ascii: "{"): length = braces()
    case UInt8(ascii: "$") where byte(at + 1) == UInt8(ascii: "{"): length = dollar()
    case UInt8(ascii: "<"): length = tag()
    default: length = nil
    }
    at += length ?? 1
  }

  private func byte(_ offset: Int) -> UInt8 { offset < end ? bytes[offset] : 0 }

  private func skip(_ offset: Int, while isPart: (UInt8) -> Bool) -> Int {
    var offset = offset
    while offset < end, isPart(bytes[offset]) { offset += 1 }
    return offset
  }

  private mutating func add(
    _ length: Int, _ text: String? = nil, isPositional: Bool = false, isChoice: Bool = false
  ) -> Int {
    let words = text ?? String(decoding: bytes[at..<at + length], as: UTF8.self)
    found.append(
      Found(
        range: TextRange(at, at + length), text: words, isPositional: isPositional,
        isChoice: isChoice))
    return length
  }

  /// A printf conversion. `5% de` and `100%` are none: no digit stands before one, and no letter
  /// behind it; the flag of a space is not read.
  private mutating func percent() -> Int? {
    if byte(at + 1) == UInt8(ascii: "%") { return 2 }
    if at > 0, Self.isDigit(bytes[at - 1]) { return nil }
    if byte(at + 1) == UInt8(ascii: "{") { return named(at + 2, close: UInt8(ascii: "}"), tail: 1) }
    var offset = at + 1
    var isNamed = false
    if byte(offset) == UInt8(ascii: "(") {
      offset = skip(offset + 1, while: Self.isName)
      guard offset > at + 2, byte(offset) == UInt8(ascii: ")") else { return nil }
      offset += 1
      isNamed = true
    }
    let digits = skip(offset, while: Self.isDigit)
    if !isNamed, digits > offset, byte(digits) == UInt8(ascii: "$") {
      offset = digits + 1
      isNamed = true
    }
    offset = skip(offset) { "-+#0'".utf8.contains($0) }
    offset = skip(offset) { Self.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "*") }
    offset = skip(offset) { "hlqjzt".utf8.contains($0) }
    guard "diouxXeEfFgGcspaA@".utf8.contains(byte(offset)), !Self.isWord(byte(offset + 1)) else {
      return nil
    }
    return add(offset + 1 - at, isPositional: !isNamed)
  }

  private mutating func named(_ start: Int, close: UInt8, tail: Int) -> Int? {
    let stop = skip(start, while: Self.isName)
    guard stop > start, byte(stop) == close else { return nil }
    return add(stop + tail - at)
  }

  private mutating func dollar() -> Int? { named(at + 2, close: UInt8(ascii: "}"), tail: 1) }

  private mutating func braces() -> Int? {
    let isDouble = byte(at + 1) == UInt8(ascii: "{")
    var start = at + (isDouble ? 2 : 1)
    start = skip(start) { $0 == 0x20 || (isDouble && $0 == UInt8(ascii: "#")) }
    let stop = skip(start, while: Self.isName)
    guard stop > start else { return nil }
    let name = String(decoding: bytes[start..<stop], as: UTF8.self)
    let close = skip(stop) { $0 == 0x20 }
    if byte(close) == UInt8(ascii: ","), !isDouble {
      return add(close + 1 - at, "{\(name)}", isChoice: true)
    }
    let marks = isDouble ? 2 : 1
    guard byte(close) == UInt8(ascii: "}"), !isDouble || byte(close + 1) == UInt8(ascii: "}")
    else { return nil }
    return add(close + marks - at, isDouble ? "{{\(name)}}" : "{\(name)}")
  }

  /// A tag with a number for a name.
  private mutating func tag() -> Int? {
    let start = at + (byte(at + 1) == UInt8(ascii: "/") ? 2 : 1)
    let stop = skip(start, while: Self.isDigit)
    guard stop > start else { return nil }
    let close = stop + (byte(stop) == UInt8(ascii: "/") ? 1 : 0)
    return byte(close) == UInt8(ascii: ">") ? add(close + 1 - at) : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isName(_ byte: UInt8) -> Bool { isWord(byte) || byte == UInt8(ascii: ".") }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_")
  }
}
