internal import Config
internal import Lint
internal import Text

/// The rules of a house that a configuration gives.
enum HouseRules {
  static func rules(_ configuration: Configuration?) -> [HouseRule] {
    (configuration?.house ?? []).map(rule)
  }

  private static func rule(_ entry: Configuration.HouseEntry) -> HouseRule {
    let kind: HouseRule.Kind =
      switch entry.kind {
      case "substitution": .substitution(entry.replacement)
      case "translation": .translation(wanted: entry.wanted, unwanted: entry.unwanted)
      default: .existence
      }
    return HouseRule(
      id: entry.id, kind: kind, phrases: entry.phrases, message: entry.message,
      severity: entry.severity.flatMap(Severity.init(rawValue:)) ?? .warning,
      languages: entry.languages.map { Language($0) }, isWholeWord: entry.isWholeWord,
      isCaseSensitive: entry.isCaseSensitive)
  }
}
