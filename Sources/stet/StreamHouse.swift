internal import Config
internal import Lint
internal import Report

/// `"house"` of a record: rules of the house, as `stet.json5` has them.
struct StreamHouse: Decodable {
  let rules: [HouseRule]

  init(from decoder: any Decoder) throws {
    let value = try RawJSON(from: decoder).value
    let text = JSONValue.object([("house", value)]).serialized()
    let reader = ConfigurationReader(rules: Rules.all.map(\.id)) { _ in Array(text.utf8) }
    do {
      rules = HouseRules.rules(try reader.configuration(at: "house"))
    } catch {
      throw Failure(messages: error.errors.map { "house: " + $0.message })
    }
  }
}

/// Any JSON value.
private struct RawJSON: Decodable {
  let value: JSONValue

  init(from decoder: any Decoder) throws {
    if let members = try? decoder.container(keyedBy: Key.self) {
      value = .object(
        try members.allKeys.sorted { $0.stringValue < $1.stringValue }.map { key in
          (key.stringValue, try members.decode(RawJSON.self, forKey: key).value)
        })
    } else if let list = try? decoder.singleValueContainer().decode([RawJSON].self) {
      value = .array(list.map(\.value))
    } else {
      value = try Self.scalar(decoder.singleValueContainer())
    }
  }

  private static func scalar(_ container: any SingleValueDecodingContainer) throws -> JSONValue {
    if let text = try? container.decode(String.self) { return .string(text) }
    if let flag = try? container.decode(Bool.self) { return .bool(flag) }
    if let number = try? container.decode(Double.self) { return .number(number) }
    return .null
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
