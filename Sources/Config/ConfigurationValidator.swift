internal import Text

/// Holds a tree against the shape of a configuration and lists everything that does not fit.
struct ConfigurationValidator {
  let path: String
  let lines: LineTable
  /// Ids of the rules that there are.
  let rules: [String]
  /// The ids of the house's rules, `house/` before them; nil where another file may have more.
  var house: [String]?
  private(set) var errors: [ConfigurationError] = []

  init(path: String, bytes: [UInt8], rules: [String]) {
    self.path = path
    lines = LineTable(bytes)
    self.rules = rules
  }

  mutating func report(_ message: String, at offset: Int) {
    let place = lines.position(of: offset)
    errors.append(
      ConfigurationError(path: path, line: place.line, column: place.column, message: message))
  }

  mutating func validate(_ node: JSON5Node, _ shape: ConfigurationShape, name: String) {
    switch shape {
    case .string: _ = text(node, name)
    case .text: if node.string == nil { mismatch(node, name, "a string") }
    case .flag:
      guard case .bool = node.value else { return mismatch(node, name, "true or false") }
    case .pattern(let hasPlaceholders): validate(node, name, hasPlaceholders: hasPlaceholders)
    case .language:
      guard let tag = text(node, name), !Language(tag).isKnown else { return }
      report("\"\(name)\": unknown language \"\(tag)\"", at: node.range.lowerBound)
    case .choice(let choices): validate(node, choices, name)
    case .list(let element):
      guard let elements = node.elements else { return mismatch(node, name, "a list") }
      for one in elements { validate(one, element, name: name) }
    case .oneOrMore(let element):
      if let elements = node.elements {
        for one in elements { validate(one, element, name: name) }
      } else {
        validate(node, element, name: name)
      }
    case .object(let keys): validate(node, keys, name)
    case .rules: validateRules(node, name)
    case .house: validateHouse(node, name)
    }
  }

  private mutating func mismatch(_ node: JSON5Node, _ name: String, _ wanted: String) {
    report("\"\(name)\" must be \(wanted), not \(node.kind)", at: node.range.lowerBound)
  }

  private mutating func text(_ node: JSON5Node, _ name: String) -> String? {
    guard let text = node.string else {
      mismatch(node, name, "a string")
      return nil
    }
    if text.isEmpty { report("\"\(name)\" is empty", at: node.range.lowerBound) }
    return text.isEmpty ? nil : text
  }

  private mutating func validate(_ node: JSON5Node, _ choices: [String], _ name: String) {
    guard let word = text(node, name), !choices.contains(word) else { return }
    let list = choices.map { "\"\($0)\"" }.joined(separator: ", ")
    let hint = Suggestion.question(for: word, among: choices)
    report(
      "\"\(name)\": unknown value \"\(word)\"\(hint) (one of \(list))", at: node.range.lowerBound)
  }

  private mutating func validate(_ node: JSON5Node, _ keys: [ConfigurationKey], _ name: String) {
    guard let members = node.members else {
      return mismatch(node, name, "an object")
    }
    for member in members {
      guard let key = keys.first(where: { $0.name == member.name }) else {
        let hint = Suggestion.question(for: member.name, among: keys.map(\.name))
        report("unknown key \"\(member.name)\"\(hint)", at: member.nameRange.lowerBound)
        continue
      }
      validate(member.value, key.shape, name: key.name)
    }
    for key in keys where key.isRequired && node[key.name] == nil {
      report("\"\(key.name)\" is missing", at: node.range.lowerBound)
    }
    let isPair = keys.contains { $0.name == "source" && $0.shape.isPattern }
    if isPair, let source = node["source"], let target = node["target"] {
      validate(source, target)
    }
  }

  private mutating func validateRules(_ node: JSON5Node, _ name: String) {
    guard let members = node.members else { return mismatch(node, name, "an object") }
    for member in members {
      let isOpen = house == nil && member.name.hasPrefix("house/")
      let known = rules + (house ?? [])
      if member.name != "*", !isOpen, !known.contains(member.name) {
        let hint = Suggestion.question(for: member.name, among: known)
        report("unknown rule \"\(member.name)\"\(hint)", at: member.nameRange.lowerBound)
      }
      validate(member.value, ConfigurationShape.levels, member.name)
    }
  }

  // Patterns

  private mutating func validate(_ node: JSON5Node, _ name: String, hasPlaceholders: Bool) {
    guard let text = text(node, name) else { return }
    do {
      let pattern = try PathPattern(text)
      if !hasPlaceholders, pattern.hasName || pattern.hasLang {
        report("\"\(name)\" has no placeholders; write *", at: node.range.lowerBound)
      }
    } catch {
      // The offset counts in the string's text; behind an escape it is the string that is named.
      let isPlain = node.range.count == text.utf8.count + 2
      report(error.message, at: node.range.lowerBound + (isPlain ? error.offset + 1 : 0))
    }
    if text.hasPrefix("/") {
      report("\"\(name)\" must be a path from this file's folder", at: node.range.lowerBound)
    }
  }

  /// A pair's patterns must lead from either side to the other.
  private mutating func validate(_ source: JSON5Node, _ target: JSON5Node) {
    guard let first = source.string.flatMap({ try? PathPattern($0) }),
      let second = target.string.flatMap({ try? PathPattern($0) })
    else { return }
    if first == second {
      report("source and target are the same pattern", at: target.range.lowerBound)
    }
    if first.hasName != second.hasName {
      let side = first.hasName ? target : source
      report("{name} must stand on both sides", at: side.range.lowerBound)
    }
    if first.hasLang, second.hasLang {
      report("{lang} may stand on one side only", at: target.range.lowerBound)
    }
  }
}
