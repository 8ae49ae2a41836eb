/// A value of a JSON5 file and where it begins.
package struct JSON5Value: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case null
    case bool(Bool)
    /// As it is written.
    case number(String)
    case string(String)
    case array([JSON5Value])
    /// In the order of the file.
    case object([JSON5Member])
  }

  package let kind: Kind
  /// The byte offset of its first byte.
  package let offset: Int

  /// The value of a name, the last one if the name stands twice.
  package func member(_ name: String) -> JSON5Value? {
    guard case .object(let members) = kind else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// "a string", "an array".
  package var noun: String {
    switch kind {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

package struct JSON5Member: Equatable, Sendable {
  package let name: String
  package let offset: Int
  package let value: JSON5Value
}

package struct JSON5Fault: Error, Equatable {
  package let offset: Int
  package let message: String
}
