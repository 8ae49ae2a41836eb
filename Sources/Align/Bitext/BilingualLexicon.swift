internal import Text

/// What is known of translations before two texts are seen: pairs of words, from a dictionary or
/// a glossary.
package struct BilingualLexicon: Sendable {
  package static let empty = BilingualLexicon()

  struct Translation: Equatable, Sendable {
    let token: BitextToken
    let weight: Float
  }

  /// Probability that a dictionary's translation is the one used, before it is shared out among
  /// the translations that the other text has.
  static let dictionaryWeight: Float = 0.5
  /// Terms longer than this are left out: their words say too little one by one.
  static let longestTerm = 4

  /// By source token, in the order given.
  private(set) var translations: [BitextToken: [Translation]] = [:]
  /// Han strings of either side and the greatest number of scalars in one.
  private(set) var sourceHan = HanLexicon()
  private(set) var targetHan = HanLexicon()

  package init() {}

  /// - Parameter pairs: words or short terms of the source language and of the target language.
  package init(pairs: [(source: String, target: String)]) {
    var folder = WordFolder()
    let terms = pairs.map { (folder.terms($0.source), folder.terms($0.target)) }
    let common = Self.commonplaces(terms.map(\.1))
    for (source, target) in terms where source.count <= 2 {
      let telling = target.filter { !common.contains($0) }
      add(source, telling.isEmpty ? target : telling, weight: Self.dictionaryWeight)
    }
  }

  /// Every word of the one term as a translation of every word of the other.
  mutating func add(_ source: [BitextToken], _ target: [BitextToken], weight: Float) {
    guard (1...Self.longestTerm).contains(source.count),
      (1...Self.longestTerm).contains(target.count)
    else { return }
    for from in source {
      sourceHan.add(from)
      for to in target {
        targetHan.add(to)
        insert(Translation(token: to, weight: weight), for: from)
      }
    }
  }

  private mutating func insert(_ new: Translation, for source: BitextToken) {
    guard let place = translations[source]?.firstIndex(where: { $0.token == new.token }) else {
      translations[source, default: []].append(new)
      return
    }
    if let old = translations[source]?[place], old.weight < new.weight {
      translations[source]?[place] = new
    }
  }

  /// Words that translate so much that they tell nothing: articles, the "to" of verbs.
  private static func commonplaces(_ terms: [[BitextToken]]) -> Set<BitextToken> {
    var counts: [BitextToken: Int] = [:]
    for term in terms {
      for token in term { counts[token, default: 0] += 1 }
    }
    let limit = max(50, terms.count / 100)
    return Set(counts.lazy.filter { $0.value > limit }.map(\.key))
  }
}

/// Which strings of Han characters a lexicon knows.
struct HanLexicon: Sendable {
  private(set) var strings: Set<String> = []
  private(set) var longest = 0

  mutating func add(_ token: BitextToken) {
    guard token.kind == .lexical, strings.insert(token.form).inserted else { return }
    longest = max(longest, token.form.unicodeScalars.count)
  }
}

extension WordFolder {
  /// The tokens of a lexicon's term; a run of Han characters is one token.
  mutating func terms(_ term: String) -> [BitextToken] {
    let pieces = term.unicodeScalars.split { scalar in
      !scalar.properties.isAlphabetic && !scalar.properties.isDiacritic
        && scalar.properties.numericType == nil && scalar.properties.generalCategory != .format
    }
    return pieces.map { piece in
      let text = String(piece)
      if piece.contains(where: HanText.isHan) { return BitextToken(kind: .lexical, form: text) }
      let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      if isNumber { return BitextToken(kind: .number, form: text) }
      return BitextToken(kind: .word, form: Self.stem(folded(text)))
    }
  }
}
