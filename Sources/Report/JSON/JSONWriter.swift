/// Writes JSON values as text: UTF-8 as it is, only what RFC 8259 demands escaped.
struct JSONWriter {
  enum Layout {
    /// No white space at all.
    case compact
    /// One line, a space after each comma and colon.
    case spaced
    /// Over several lines; what is short stays on one.
    case indented
  }

  private(set) var text = ""
  private let layout: Layout
  private var depth = 0

  /// Columns that a value may fill to stay on one line.
  private static let width = 88

  init(_ layout: Layout) { self.layout = layout }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .string(let string): write(string)
    case .integer(let integer): text += String(integer)
    case .number(let number): text += number.isFinite ? String(number) : "null"
    case .bool(let bool): text += bool ? "true" : "false"
    case .null: text += "null"
    case .array(let elements):
      if let line = line(value) { text += line } else { write(elements) }
    case .object(let members):
      if let line = line(value) { text += line } else { write(members) }
    }
  }

  /// A value on one line, if it is to be indented and is short.
  private func line(_ value: JSONValue) -> String? {
    guard layout == .indented, value.leaves(limit: 20) != nil else { return nil }
    var writer = JSONWriter(.spaced)
    writer.write(value)
    return writer.text.unicodeScalars.count + 2 * depth <= Self.width ? writer.text : nil
  }

  private mutating func write(_ elements: [JSONValue]) {
    open("[")
    for (index, element) in elements.enumerated() {
      separate(index)
      write(element)
    }
    close("]", isEmpty: elements.isEmpty)
  }

  private mutating func write(_ members: [JSONValue.Member]) {
    open("{")
    for (index, member) in members.enumerated() {
      separate(index)
      write(member.name)
      text += layout == .compact ? ":" : ": "
      write(member.value)
    }
    close("}", isEmpty: members.isEmpty)
  }

  private mutating func open(_ mark: String) {
    text += mark
    depth += 1
  }

  private mutating func separate(_ index: Int) {
    if index > 0 { text += layout == .spaced ? ", " : "," }
    if layout == .indented { breakLine() }
  }

  private mutating func close(_ mark: String, isEmpty: Bool) {
    depth -= 1
    if layout == .indented, !isEmpty { breakLine() }
    text += mark
  }

  private mutating func breakLine() {
    text += "\n" + String(repeating: "  ", count: depth)
  }

  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars { write(scalar) }
    text += "\""
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    // Many readers of JSON lines split at these too, though no line of JSON ends there.
    case "\u{0}"..."\u{1F}", "\u{85}", "\u{2028}", "\u{2029}":
      let hex = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
    default: text.unicodeScalars.append(scalar)
    }
  }
}

extension JSONValue {
  /// How many plain values there are inside; nil if more than the limit.
  fileprivate func leaves(limit: Int) -> Int? {
    let inner: [JSONValue]
    switch self {
    case .array(let elements): inner = elements
    case .object(let members): inner = members.map(\.value)
    default: return limit > 0 ? 1 : nil
    }
    guard inner.count <= limit else { return nil }
    var sum = 0
    for value in inner {
      guard let count = value.leaves(limit: limit - sum) else { return nil }
      sum += count
    }
    return sum
  }
}
