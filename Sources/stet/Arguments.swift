internal import Text

/// An option of a command.
struct Option: Sendable {
  /// With its dashes; the long name first.
  let names: [String]
  /// What stands for the value in the help; nil for a flag.
  let value: String?
  let help: String
  /// The values that there are; empty: any.
  let choices: [String]

  init(_ names: String..., value: String? = nil, choices: [String] = [], help: String) {
    self.names = names
    self.value = value ?? (choices.isEmpty ? nil : choices.joined(separator: "|"))
    self.choices = choices
    self.help = help
  }
}

/// The words of a command line, told apart by the command's options.
struct Arguments: Sendable {
  private(set) var paths: [String] = []
  /// How many of the paths stand before `--`; nil without it.
  private(set) var pathsBeforeDashes: Int?
  private var values: [String: [String]] = [:]

  /// - Parameter exists: whether a path exists; one that begins with `-` is then no option.
  init(_ words: some Sequence<String>, of command: Command, exists: (String) -> Bool) throws {
    var rest = Array(words)[...]
    var optionsEnded = false
    while let word = rest.popFirst() {
      if word.isEmpty { throw Failure("stet \(command.name): an empty argument") }
      if optionsEnded || word == "-" || !word.hasPrefix("-") {
        paths.append(word)
      } else if word == "--" {
        optionsEnded = true
        pathsBeforeDashes = paths.count
      } else if let option = Self.option(named: word, of: command) {
        try take(option, word, &rest, of: command)
      } else if exists(word) {
        paths.append(word)
      } else {
        throw Self.unknown(word, command)
      }
    }
  }

  private static func option(named word: String, of command: Command) -> Option? {
    let name = word.split(separator: "=", maxSplits: 1).first.map(String.init) ?? word
    return command.options.first { $0.names.contains(name) }
  }

  /// Whether a word is an option, so that the one before it lacks its value.
  private static func isOption(_ word: String, of command: Command) -> Bool {
    word == "--" || (word.hasPrefix("-") && option(named: word, of: command) != nil)
  }

  private mutating func take(
    _ option: Option, _ word: String, _ rest: inout ArraySlice<String>, of command: Command
  ) throws {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard option.value != nil else {
      if parts.count > 1 { throw Failure("option \(name) takes no value") }
      values[option.names[0], default: []].append("")
      return
    }
    let isMissing = rest.first.map { Self.isOption($0, of: command) } ?? true
    let given = parts.count > 1 ? String(parts[1]) : isMissing ? nil : rest.popFirst()
    guard let value = given, !value.isEmpty else {
      throw Failure("option \(name) needs a value: \(name) \(option.value ?? "")")
    }
    // `--format sarif=out.sarif` names a file behind the choice.
    let halves = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let choice = option.names.contains("--format") ? halves.first.map(String.init) ?? value : value
    if !option.choices.isEmpty, !option.choices.contains(choice) {
      throw Self.unknownChoice(choice, name, option)
    }
    if option.names.contains("--format"), halves.count > 1, halves[1].isEmpty {
      throw Failure("--format: no file behind '\(value)'")
    }
    values[option.names[0], default: []].append(value)
  }

  private static func unknown(_ word: String, _ command: Command) -> Failure {
    let name = word.split(separator: "=").first.map(String.init) ?? word
    let known = command.options.flatMap(\.names)
    let hint = Suggestion.nearest(to: name, among: known).map { "; did you mean \($0)?" } ?? ""
    return Failure("unknown option \(name)\(hint) (see stet help \(command.name))")
  }

  private static func unknownChoice(_ choice: String, _ name: String, _ option: Option) -> Failure {
    let hint = Suggestion.nearest(to: choice, among: option.choices)
    let list = option.choices.joined(separator: ", ")
    return Failure(
      "\(name): unknown value '\(choice)'" + (hint.map { "; did you mean '\($0)'?" } ?? "")
        + " (one of \(list))")
  }

  func has(_ name: String) -> Bool { values[name] != nil }
  /// The last value given.
  func value(_ name: String) -> String? { values[name]?.last }
  func all(_ name: String) -> [String] { values[name] ?? [] }

  func language(_ name: String) throws -> Language? {
    guard let tag = value(name) else { return nil }
    let language = Language(tag)
    guard language.isKnown else {
      let known = ["en", "zh", "zh-Hant", "de", "fr", "es", "ru", "ja", "ko", "kk", "ky", "uz"]
      let hint = Suggestion.nearest(to: tag, among: known).map { "; did you mean '\($0)'?" } ?? ""
      throw Failure("\(name): unknown language '\(tag)'\(hint)")
    }
    return language
  }

  func day(_ name: String) throws -> Day? {
    guard let text = value(name) else { return nil }
    guard let day = Day(iso: text) else {
      throw Failure("\(name): '\(text)' is no date; write YYYY-MM-DD")
    }
    return day
  }
}
