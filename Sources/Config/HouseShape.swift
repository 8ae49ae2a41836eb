extension ConfigurationKey {
  /// The keys of a rule of the house.
  package static let house: [ConfigurationKey] = [
    ConfigurationKey(
      "id", .string, isRequired: true, help: "The rule's name; findings are reported as house/ID."),
    ConfigurationKey(
      "kind", .choice(["existence", "substitution", "translation"]), isRequired: true,
      help: "Words not to use, words to replace, or how words of the source are rendered."),
    ConfigurationKey(
      "find", .oneOrMore(.string), help: "Phrases, taken literally; not for translation."),
    ConfigurationKey("replace", .text, help: "What to write for them; for substitution."),
    ConfigurationKey(
      "source", .oneOrMore(.string), help: "Phrases of the source; for translation."),
    ConfigurationKey(
      "target", .oneOrMore(.string), help: "One of these must stand in the aligned paragraph."),
    ConfigurationKey(
      "not", .oneOrMore(.string), help: "None of these may stand in the aligned paragraph."),
    ConfigurationKey("message", .string, help: "What the finding says."),
    ConfigurationKey(
      "severity", .choice(["note", "warning", "error"]), help: "warning, unless told otherwise."),
    ConfigurationKey(
      "languages", .oneOrMore(.language), help: "Languages of the texts it judges; all without."),
    ConfigurationKey(
      "wholeWord", .flag, help: "Whether a phrase must not be part of a word; true without."),
    ConfigurationKey("caseSensitive", .flag, help: "Whether case counts; false without."),
  ]
}
