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
