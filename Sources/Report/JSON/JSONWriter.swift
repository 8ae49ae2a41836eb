/// Writes JSON values as text: UTF-8 as it is, only what RFC 8259 demands escaped.
struct JSONWriter {
  private(set) var text = ""
  private let isPretty: Bool
  private var depth = 0

  init(isPretty: Bool) { self.isPretty = isPretty }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .string(let string): write(string)
    case .integer(let integer): text += String(integer)
    case .number(let number): text += number.isFinite ? String(number) : "null"
    case .bool(let bool): text += bool ? "true" : "false"
    case .null: text += "null"
    case .array(let elements): write(elements)
    case .object(let members): write(members)
    }
  }

  private mutating func write(_ elements: [JSONValue]) {
    let isFlat = !isPretty || elements.allSatisfy(\.isPlain)
    text += "["
    depth += 1
    for (index, element) in elements.enumerated() {
      if index > 0 { text += isPretty && isFlat ? ", " : "," }
      if !isFlat { breakLine() }
      write(element)
    }
    depth -= 1
    if !isFlat { breakLine() }
    text += "]"
  }

  private mutating func write(_ members: [JSONValue.Member]) {
    text += "{"
    depth += 1
    for (index, member) in members.enumerated() {
      if index > 0 { text += "," }
      if isPretty { breakLine() }
      write(member.name)
      text += isPretty ? ": " : ":"
      write(member.value)
    }
    depth -= 1
    if isPretty, !members.isEmpty { breakLine() }
    text += "}"
  }

  private mutating func breakLine() {
    text += "\n" + String(repeating: "  ", count: depth)
  }

  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}":
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSONValue {
  fileprivate var isPlain: Bool {
    switch self {
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    default: true
    }
  }
}
