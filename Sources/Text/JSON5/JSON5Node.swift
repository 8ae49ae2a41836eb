/// A JSON5 value and where it stands.
package struct JSON5Node: Equatable, Sendable {
  package indirect enum Value: Equatable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSON5Node])
    case object([JSON5Member])
  }

  package let value: Value
  /// Its bytes in the file.
  package let range: Range<Int>

  /// The value of a member; nil if there is none or this is no object.
  package subscript(_ name: String) -> JSON5Node? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.name == name }?.value
  }

  package var string: String? {
    if case .string(let text) = value { text } else { nil }
  }

  package var elements: [JSON5Node]? {
    if case .array(let elements) = value { elements } else { nil }
  }

  package var members: [JSON5Member]? {
    if case .object(let members) = value { members } else { nil }
  }

  /// "a list", for messages.
  package var kind: String {
    switch value {
    case .null: "null"
    case .bool: "a truth value"
    case .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// A member of an object. Names are unique in it.
package struct JSON5Member: Equatable, Sendable {
  package let name: String
  /// The bytes of the name, quotes included.
  package let nameRange: Range<Int>
  package let value: JSON5Node
}

/// A text that is not JSON5, and the byte at which that shows.
package struct JSON5Error: Error, Equatable, Sendable {
  package let offset: Int
  package let message: String

  package init(offset: Int, message: String) {
    self.offset = offset
    self.message = message
  }
}
