internal import Report
internal import Terms
internal import Text

/// SuggestedNames as rows of a term base, or as JSON.
enum SuggestionRows {
  static func written(_ suggestions: [SuggestedName], as format: String) -> String {
    switch format {
    case "json": JSONValue.array(suggestions.map(json)).serialized(pretty: true)
    case "jsonl": suggestions.map { json($0).serialized() + "\n" }.joined()
    case "text":
      suggestions.map { suggestion in
        "\(suggestion.source)\t\(suggestion.target)\t\(note(suggestion))\n"
      }.joined()
    default: GlossaryConvert.written(glossary(suggestions), as: format)
    }
  }

  /// Each name as a concept: both forms preferred, the variants admitted, for the editor to judge.
  private static func glossary(_ suggestions: [SuggestedName]) -> Glossary {
    var ids: Set<String> = []
    let concepts = suggestions.map { suggestion -> Concept in
      var id = suggestion.known?.id ?? slug(suggestion.target)
      var number = 2
      while !ids.insert(id).inserted {
        id = "\(slug(suggestion.target))-\(number)"
        number += 1
      }
      let (source, target) = suggestion.languages
      let main = [
        Term(suggestion.source, language: source, note: note(suggestion), source: "suggested"),
        Term(suggestion.target, language: target, note: suggestion.context, source: "suggested"),
      ]
      let variants = suggestion.variants.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      return Concept(
        id: id, type: suggestion.known?.type ?? type(suggestion),
        terms: main
          + variants.map { text, count in
            Term(
              text, language: target, status: .admitted, note: "found \(count)×",
              source: "suggested")
          })
    }
    return Glossary(concepts: concepts)
  }

  private static func note(_ suggestion: SuggestedName) -> String {
    let percent = Int((suggestion.confidence * 100).rounded())
    let known = suggestion.isKnown ? ", in the term base" : ""
    return "\(suggestion.count)×, \(percent) %, by \(suggestion.evidence)" + known
  }

  /// `lin-wenbo` of *Lin Wenbo*.
  private static func slug(_ name: String) -> String {
    let words = Readings.words(name)
    return words.isEmpty ? name : words.joined(separator: "-")
  }

  private static func type(_ suggestion: SuggestedName) -> String {
    let words = suggestion.target.split(separator: " ").map(String.init)
    if words.contains(where: institutions.contains) { return "institution" }
    if words.contains(where: places.contains) { return "place" }
    if suggestion.languages.source.base == "zh", Pinyin.isPersonalName(suggestion.source),
      words.count == 2
    {
      return "person"
    }
    return suggestion.source.contains("·") ? "person" : "place"
  }

  private static let institutions: Set<String> = [
    "University", "Bank", "Centre", "Center", "Ministry", "Committee", "Organisation",
    "Organization", "Company", "Institute", "Union", "Agency", "Council", "Network",
  ]
  private static let places: Set<String> = [
    "Region", "Mountains", "River", "Valley", "Pass", "Plateau", "Sea", "Lake", "Basin", "Tunnel",
    "City", "Province", "County", "Prefecture",
  ]

  private static func json(_ suggestion: SuggestedName) -> JSONValue {
    let variants = suggestion.variants.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return .object([
      ("source", .string(suggestion.source)), ("target", .string(suggestion.target)),
      ("count", .integer(suggestion.count)), ("confidence", .probability(suggestion.confidence)),
      ("evidence", .string(suggestion.evidence.rawValue)),
      ("known", suggestion.known.map { .string($0.id) }),
      ("context", .string(suggestion.context)),
      (
        "variants",
        .array(
          variants.map { .object([("text", .string($0.key)), ("count", .integer($0.value))]) })
      ),
    ])
  }
}
