/// What a configuration may hold: the table that its reading, its JSON Schema and its help are made
/// of.
package indirect enum ConfigurationShape: Sendable {
  case string
  /// A string that may be empty.
  case text
  case flag
  /// A path pattern; placeholders are allowed where `hasPlaceholders`.
  case pattern(hasPlaceholders: Bool)
  case language
  case choice([String])
  case list(ConfigurationShape)
  /// One value, or a list of them.
  case oneOrMore(ConfigurationShape)
  case object([ConfigurationKey])
  /// Rule ids, or `*`, and their levels.
  case rules
  /// Rules of the house.
  case house

  var isPattern: Bool {
    if case .pattern = self { true } else { false }
  }

  /// Severities of rules.
  package static let levels = ["off", "note", "warning", "error"]
}

/// A key of an object.
package struct ConfigurationKey: Sendable {
  package let name: String
  package let shape: ConfigurationShape
  package let isRequired: Bool
  /// One line, for the schema.
  package let help: String

  init(_ name: String, _ shape: ConfigurationShape, isRequired: Bool = false, help: String) {
    self.name = name
    self.shape = shape
    self.isRequired = isRequired
    self.help = help
  }
}

extension ConfigurationKey {
  private static let profiles = ["news", "strict", "software"]

  /// The keys of `stet.json5`.
  package static let all: [ConfigurationKey] = [
    ConfigurationKey("$schema", .string, help: "The JSON Schema of this file; editors read it."),
    ConfigurationKey(
      "extends", .oneOrMore(.string),
      help: "Configurations that this one goes on from, by their path from this file."),
    ConfigurationKey(
      "pairs", .list(.object(pair)),
      help: "Which file is whose translation, by patterns from this file's folder."),
    ConfigurationKey(
      "glossaries", .list(.pattern(hasPlaceholders: false)),
      help: "Term bases, before the one that ships."),
    ConfigurationKey(
      "lexicons", .list(.pattern(hasPlaceholders: false)),
      help: "Lexicons for alignment, before those that ship."),
    ConfigurationKey(
      "profile", .choice(profiles),
      help: "The rules that run unasked: news, strict (those of taste too), software."),
    ConfigurationKey(
      "rules", .rules, help: "The level of each rule: off, note, warning, error; * is every rule."),
    ConfigurationKey(
      "house", .house, help: "Words that the house does not use, replaces, or renders its way."),
    ConfigurationKey(
      "overrides", .list(.object(override)), help: "Other levels for some files; the last one wins."
    ),
    ConfigurationKey(
      "exclude", .list(.pattern(hasPlaceholders: false)),
      help: "Files that are left out where a folder or the project is linted."),
    ConfigurationKey(
      "failOn", .choice(["error", "warning", "note", "never"]),
      help: "The least severity that makes the exit status 1."),
    ConfigurationKey("baseline", .string, help: "The file of accepted findings."),
  ]

  private static let pair: [ConfigurationKey] = [
    ConfigurationKey(
      "source", .pattern(hasPlaceholders: true), isRequired: true, help: "The source texts."),
    ConfigurationKey(
      "target", .pattern(hasPlaceholders: true), isRequired: true, help: "Their translations."),
    ConfigurationKey(
      "kind", .choice(["translation", "condensed", "auto"]),
      help: "A full translation or a summary."),
    ConfigurationKey("sourceLanguage", .language, help: "Language of the sources (BCP 47)."),
    ConfigurationKey("targetLanguage", .language, help: "Language of the targets (BCP 47)."),
  ]

  private static let override: [ConfigurationKey] = [
    ConfigurationKey(
      "files", .oneOrMore(.pattern(hasPlaceholders: false)), isRequired: true,
      help: "Patterns from this file's folder; one without a slash matches in any folder."),
    ConfigurationKey("rules", .rules, isRequired: true, help: "The level of each rule."),
  ]
}
