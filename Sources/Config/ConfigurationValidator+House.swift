internal import Text

/// What the keys of house rules ask of each other.
extension ConfigurationValidator {
  mutating func validateHouse(_ node: JSON5Node, _ name: String) {
    validate(node, .list(.object(ConfigurationKey.house)), name: name)
    var seen: Set<String> = []
    for rule in node.elements ?? [] where rule.members != nil {
      if let id = rule["id"], let text = id.string { validate(id, text, &seen) }
      validateKeys(rule)
    }
  }

  private mutating func validate(_ node: JSON5Node, _ id: String, _ seen: inout Set<String>) {
    let isPlain = id.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
    if !isPlain {
      report("\"id\" has letters a to z, digits and hyphens only", at: node.range.lowerBound)
    }
    if !seen.insert(id).inserted {
      report("two house rules are called \"\(id)\"", at: node.range.lowerBound)
    }
  }

  private mutating func validateKeys(_ rule: JSON5Node) {
    guard let kind = rule["kind"]?.string, let wanted = Self.keys[kind] else { return }
    for key in wanted.required where rule[key] == nil {
      report("\"\(key)\" is missing (\(kind))", at: rule.range.lowerBound)
    }
    if kind == "translation", rule["target"] == nil, rule["not"] == nil {
      report("\"target\" or \"not\" is missing (\(kind))", at: rule.range.lowerBound)
    }
    for member in rule.members ?? [] where wanted.foreign.contains(member.name) {
      report("\"\(member.name)\" does not go with \(kind)", at: member.nameRange.lowerBound)
    }
  }

  private static let keys: [String: (required: [String], foreign: [String])] = [
    "existence": (["find"], ["replace", "source", "target", "not"]),
    "substitution": (["find", "replace"], ["source", "target", "not"]),
    "translation": (["source"], ["find", "replace"]),
  ]
}
