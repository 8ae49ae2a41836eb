internal import Report
internal import Text

/// A request or notification of JSON-RPC 2.0.
struct RPCMessage {
  enum Fault: Int {
    case parse = -32700
    case invalidRequest = -32600
    case unknownMethod = -32601
    case invalidParameters = -32602
    case notInitialized = -32002
  }

  /// Nil for a notification.
  let id: JSONValue?
  let method: String
  let parameters: JSON5Node?

  /// Nil for what is no JSON.
  static func tree(_ body: [UInt8]) -> JSON5Node? {
    guard let text = String(validating: body, as: UTF8.self) else { return nil }
    return try? JSON5Reader.read(Array(text.utf8))
  }

  /// Nil for an answer of the client, and for what is no message.
  init?(_ tree: JSON5Node) {
    guard let method = tree["method"]?.string else { return nil }
    self.method = method
    id = Self.id(tree["id"])
    parameters = tree["params"]
  }

  private static func id(_ node: JSON5Node?) -> JSONValue? {
    switch node?.value {
    case .number(let number): Int(exactly: number).map { .integer($0) } ?? .number(number)
    case .string(let text): .string(text)
    default: nil
    }
  }

  static func response(to id: JSONValue, _ result: JSONValue) -> JSONValue {
    .object([("jsonrpc", "2.0"), ("id", id), ("result", result)])
  }

  static func error(to id: JSONValue, _ fault: Fault, _ message: String) -> JSONValue {
    .object([
      ("jsonrpc", "2.0"), ("id", id),
      ("error", .object([("code", .integer(fault.rawValue)), ("message", .string(message))])),
    ])
  }

  static func notification(_ method: String, _ parameters: JSONValue) -> JSONValue {
    .object([("jsonrpc", "2.0"), ("method", .string(method)), ("params", parameters)])
  }
}

extension JSON5Node {
  /// A whole number from 0 on.
  var count: Int? {
    guard case .number(let number) = value, let count = Int(exactly: number), count >= 0 else {
      return nil
    }
    return count
  }
}
