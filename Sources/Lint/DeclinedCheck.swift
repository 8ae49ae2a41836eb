/// A check that other tools have and that no rule makes, with the reason.
package struct DeclinedCheck: Equatable, Sendable {
  package let name: String
  package let reason: String

  private init(_ name: String, _ reason: String) {
    self.name = name
    self.reason = reason
  }

  package static let all: [DeclinedCheck] = [
    DeclinedCheck(
      "end mark or start capital equal to the source's",
      "Scripts differ in both; only whether a sentence of the text itself ends is worth a rule."),
    DeclinedCheck(
      "sentence count", "A sentence that is split or joined is good translation; omitted looks."),
    DeclinedCheck(
      "one percentage for every length", "length-ratio learns the measure from the text itself."),
    DeclinedCheck(
      "same source sentence, different translation",
      "Whole sentences seldom recur in prose; names and terms do, and have rules."),
    DeclinedCheck(
      "numbers of lists and of table rows",
      "A lost item or cell is omitted or empty-target; a list may well become a sentence."),
    DeclinedCheck(
      "HTML tags equal", "Inline tags move with the words; links, pictures and code are compared."),
    DeclinedCheck(
      "links and footnotes that only the translation has", "Translators add notes and references."
    ),
    DeclinedCheck(
      "CamelCase and capitals equal", "WHO is 世卫组织; names to keep are for do-not-translate."),
    DeclinedCheck("tripled letters", "Codes and interjections have them; near-miss finds slips."),
    DeclinedCheck("false friends", "There are no such lists for most pairs of languages."),
    DeclinedCheck(
      "regular expressions", "House rules are literal phrases: quick, and they cannot go astray."),
    DeclinedCheck(
      "state of work (fuzzy, locked, unconfirmed)", "The translation system knows; texts do not."),
    DeclinedCheck(
      "placeholders in prose", "5% de is none; the rule runs in the profiles software and strict."),
  ]
}
