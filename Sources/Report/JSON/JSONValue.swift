/// A JSON text (RFC 8259) in the making. Members keep their order.
package indirect enum JSONValue: Equatable, Sendable {
  case string(String)
  case integer(Int)
  /// Written as `null` if not finite.
  case number(Double)
  case bool(Bool)
  case null
  case array([JSONValue])
  case object([Member])

  package struct Member: Equatable, Sendable {
    package let name: String
    package let value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// An object without the members that are nil.
  package static func object(_ members: [(String, JSONValue?)]) -> JSONValue {
    .object(members.compactMap { name, value in value.map { Member(name, $0) } })
  }

  package static func integers(_ numbers: some Collection<Int>) -> JSONValue {
    .array(numbers.map { .integer($0) })
  }

  /// A probability, to four decimals.
  package static func probability(_ value: Double) -> JSONValue {
    .number((value * 10_000).rounded() / 10_000)
  }

  /// - Parameter pretty: over several lines, two spaces a level, with short values on one line.
  package func serialized(pretty: Bool = false) -> String {
    var writer = JSONWriter(pretty ? .indented : .compact)
    writer.write(self)
    return writer.text
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
}
