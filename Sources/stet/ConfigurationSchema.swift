internal import Config
internal import Lint
internal import Report

/// The JSON Schema (draft-07) of `stet.json5`, from the table that the reader goes by.
enum ConfigurationSchema {
  static var value: JSONValue {
    var members: [(String, JSONValue?)] = [
      ("$schema", "http://json-schema.org/draft-07/schema#"),
      ("title", "stet.json5"), ("description", "How stet lints the texts of a folder."),
    ]
    guard case .object(let object) = schema(.object(ConfigurationKey.all), help: nil) else {
      return .null
    }
    members += object.map { ($0.name, $0.value) }
    return .object(members)
  }

  private static func schema(_ shape: ConfigurationShape, help: String?) -> JSONValue {
    .object(members(shape) + [("description", help.map { .string($0) })])
  }

  private static func members(_ shape: ConfigurationShape) -> [(String, JSONValue?)] {
    switch shape {
    case .string, .pattern, .language: return [("type", "string"), ("minLength", 1)]
    case .text: return [("type", "string")]
    case .flag: return [("type", "boolean")]
    case .house: return members(.list(.object(ConfigurationKey.house)))
    case .choice(let choices): return [("enum", .array(choices.map { .string($0) }))]
    case .list(let element):
      return [("type", "array"), ("items", schema(element, help: nil))]
    case .oneOrMore(let element):
      let one = schema(element, help: nil)
      return [("anyOf", .array([one, schema(.list(element), help: nil)]))]
    case .object(let keys):
      let required = keys.filter(\.isRequired).map { JSONValue.string($0.name) }
      return [
        ("type", "object"),
        ("properties", .object(keys.map { ($0.name, schema($0.shape, help: $0.help)) })),
        ("required", required.isEmpty ? nil : .array(required)), ("additionalProperties", false),
      ]
    case .rules:
      let level = schema(.choice(ConfigurationShape.levels), help: nil)
      let rules =
        [("*", level)]
        + Rules.all.map { rule in
          (rule.id, schema(.choice(ConfigurationShape.levels), help: rule.summary))
        }
      return [
        ("type", "object"), ("properties", .object(rules.map { ($0.0, $0.1) })),
        ("patternProperties", .object([("^house/", level)])), ("additionalProperties", false),
      ]
    }
  }
}
