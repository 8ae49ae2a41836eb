internal import Text

/// Names that sound or are spelt alike.
extension NameMiner {
  /// Names that the source writes in Latin letters too: C5+1.
  mutating func findCopies() {
    for index in units.indices {
      let unit = units[index]
      let candidates = unit.stretches(longest: 3).compactMap { stretch -> MinedCandidate? in
        let phrase = unit.phrases[stretch.phrase]
        let text = phrase.text(stretch.words)
        let bytes = Array(text.utf8)
        for segment in unit.source {
          let range = alignment.source[segment].range
          guard
            let place = source.text.firstPlace(
              of: bytes, from: Int(range.start), to: Int(range.end))
          else { continue }
          return MinedCandidate(
            source: TextRange(place.lowerBound, place.upperBound),
            target: phrase.range(stretch.words),
            sourceText: text, targetText: text, evidence: .spelling, score: 1)
        }
        return nil
      }
      accept(candidates, index)
    }
  }

  enum Sound { case exact, signed, unsigned }

  mutating func findSounds(_ kind: Sound) {
    for index in units.indices {
      let unit = units[index]
      let stretches = unit.stretches(longest: kind == .exact ? 4 : 3)
      guard !stretches.isEmpty else { continue }
      let matcher = SoundMatcher(
        runs: unit.source.map { HanRun(source, alignment.source[$0].range) })
      let candidates = stretches.flatMap { stretch -> [MinedCandidate] in
        let phrase = unit.phrases[stretch.phrase]
        if kind == .exact { return matcher.exact(phrase, stretch.words) }
        return matcher.alike(phrase, stretch.words, in: unit, isSigned: kind == .signed)
      }
      accept(candidates, index)
    }
  }

  mutating func findSpellings() {
    for index in units.indices where !units[index].phrases.isEmpty {
      let ranges = units[index].source.map { alignment.source[$0].range }
      let matcher = AlphabeticMatcher(source, ranges)
      let unit = units[index]
      accept(
        unit.stretches(longest: 1).flatMap {
          matcher.candidates(unit.phrases[$0.phrase], $0.words.lowerBound)
        }, index)
    }
  }
}
