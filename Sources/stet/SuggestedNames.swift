internal import Report
internal import Terms
internal import Text

/// A name found in one pair of texts or several.
struct SuggestedName {
  let source: String
  let target: String
  let languages: (source: Language, target: Language)
  var count: Int
  var confidence: Double
  let evidence: NamePair.Evidence
  /// The first place: path, line and the words around it.
  let context: String
  var variants: [String: Int]
  /// The concept that has both already.
  let known: Concept?

  var isKnown: Bool { known != nil }
}

/// What several pairs of texts suggest, names that they share brought together.
struct SuggestedNames {
  private var places: [String: Int] = [:]
  private(set) var all: [SuggestedName] = []

  mutating func add(
    _ pairs: [NamePair], of source: Document, _ target: Document, in glossary: Glossary
  ) {
    for pair in pairs {
      let key = pair.source + "\t" + pair.target
      if let place = places[key] {
        all[place].count += pair.places.count
        all[place].confidence = max(all[place].confidence, pair.confidence)
        for variant in pair.variants {
          all[place].variants[variant.text, default: 0] += variant.count
        }
        continue
      }
      places[key] = all.count
      all.append(
        SuggestedName(
          source: pair.source, target: pair.target,
          languages: (source.language, target.language), count: pair.places.count,
          confidence: pair.confidence, evidence: pair.evidence,
          context: pair.places.first.map { Self.context($0.target, target) } ?? "",
          variants: Dictionary(uniqueKeysWithValues: pair.variants.map { ($0.text, $0.count) }),
          known: Self.known(pair, source.language, target.language, glossary)))
    }
  }

  private static func known(
    _ pair: NamePair, _ source: Language, _ target: Language, _ glossary: Glossary
  ) -> Concept? {
    let named = Set(glossary.lookup(pair.target, language: target).map(\.concept))
    let index = glossary.lookup(pair.source, language: source).map(\.concept).first {
      named.contains($0)
    }
    return index.map { glossary.concepts[$0] }
  }

  /// Up to 30 characters on either side.
  private static func context(_ range: TextRange, _ document: Document) -> String {
    let segment = document.segments.first { $0.range.contains(range) }?.range ?? range
    let before = document.string(TextRange(segment.start, range.start)).suffix(30)
    let after = document.string(TextRange(range.end, segment.end)).prefix(30)
    let words = (before + document.string(range) + after).split(whereSeparator: \.isWhitespace)
    let line = document.lines.position(of: Int(document.map.origin(of: range).start)).line
    return "\(document.name):\(line): …\(words.joined(separator: " "))…"
  }
}

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
