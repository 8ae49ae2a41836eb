/// Translations that a lexicon knows.
enum LexiconEvidence {
  /// Gives each segment a token for every Han string in it that the lexicon knows, unless it is
  /// one of the segment's words already.
  static func addReadings(to side: inout BitextSide, known: HanLexicon) {
    guard known.longest > 1 else { return }
    for segment in 0..<side.count {
      for run in side.hanRuns[segment] {
        for form in strings(in: run, known: known) {
          let word = side.vocabulary.id(BitextToken(kind: .ideographs, form: form))
          if let word, side.tokens[segment].contains(word) { continue }
          side.addReading(BitextToken(kind: .lexical, form: form), to: segment)
        }
      }
    }
  }

  private static func strings(in run: [Unicode.Scalar], known: HanLexicon) -> [String] {
    var found: [String] = []
    for start in run.indices {
      let longest = min(known.longest, run.count - start)
      guard longest >= 2 else { continue }
      for length in 2...longest {
        let form = HanText.string(run[start..<start + length])
        if known.strings.contains(form) { found.append(form) }
      }
    }
    return found
  }

  /// The lexicon's translations that both texts have. The weight of an entry is shared out among
  /// those by the square root: several of them may be used.
  static func links(
    _ source: BitextSide, _ target: BitextSide, _ lexicon: BilingualLexicon
  ) -> [TokenLink] {
    var links: [TokenLink] = []
    for (id, token) in source.vocabulary.tokens.enumerated() {
      var found: [(Int32, Float)] = []
      for translation in lexicon.translations[key(token)] ?? [] {
        for reading in readings(translation.token) {
          guard let word = target.vocabulary.id(reading) else { continue }
          found.append((word, translation.weight))
        }
      }
      let share = Float(max(1, found.count)).squareRoot()
      links += found.map { TokenLink(given: Int32(id), word: $0.0, weight: $0.1 / share) }
    }
    return links
  }

  private static func key(_ token: BitextToken) -> BitextToken {
    token.kind == .ideographs ? BitextToken(kind: .lexical, form: token.form) : token
  }

  private static func readings(_ token: BitextToken) -> [BitextToken] {
    guard token.kind == .lexical else { return [token] }
    return [token, BitextToken(kind: .ideographs, form: token.form)]
  }
}
