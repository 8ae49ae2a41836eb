internal import Text

/// Names that sound or are spelt alike.
extension NameMiner {
  /// Names that the source writes in Latin letters too: C5+1.
  mutating func findCopies() {
    for index in units.indices {
      let unit = units[index]
      let initials = initials(of: unit)
      let candidates = unit.stretches(longest: 3).compactMap { stretch -> MinedCandidate? in
        let phrase = unit.phrases[stretch.phrase]
        guard initials[Int(target.text[Int(phrase.range(stretch.words).start)])] else { return nil }
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

  /// For each byte, whether the source of a unit has it.
  private func initials(of unit: MinedUnit) -> [Bool] {
    var initials = [Bool](repeating: false, count: 256)
    let text = source.text.span
    for segment in unit.source {
      for offset in alignment.source[segment].range.indices { initials[Int(text[offset])] = true }
    }
    return initials
  }

  enum Sound { case exact, signed, unsigned }

  mutating func findSounds(_ kind: Sound) {
    let sounds = NameSounds()
    for index in units.indices {
      let unit = units[index]
      let stretches = unit.stretches(longest: kind == .exact ? 4 : 3)
      guard !stretches.isEmpty else { continue }
      let runs = unit.source.map { HanRun(source, alignment.source[$0].range) }
      let matcher =
        kind == .exact
        ? SoundMatcher(exact: runs) : SoundMatcher(alike: runs, isSigned: kind == .signed)
      if kind != .exact, matcher.hasNoWindows { continue }
      let candidates = stretches.flatMap { stretch -> [MinedCandidate] in
        let phrase = unit.phrases[stretch.phrase]
        return kind == .exact
          ? matcher.exact(phrase, stretch.words)
          : matcher.alike(phrase, stretch.words, in: unit, sounds)
      }
      accept(candidates, index)
    }
  }

  mutating func findSpellings() {
    var matcher = AlphabeticMatcher(source)
    for index in units.indices where !units[index].phrases.isEmpty {
      let words = matcher.words(in: units[index].source.map { alignment.source[$0].range })
      if words.isEmpty { continue }
      let unit = units[index]
      accept(
        unit.stretches(longest: 1).flatMap {
          matcher.candidates(unit.phrases[$0.phrase], $0.words.lowerBound, among: words)
        }, index)
    }
  }
}
