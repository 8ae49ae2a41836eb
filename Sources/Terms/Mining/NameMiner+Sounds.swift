internal import Text

/// Names that sound or are spelt alike.
extension NameMiner {
  /// Names that the source writes in Latin letters too: C5+1.
  mutating func findCopies() {
    let (source, target) = (source.text, target.text)
    var candidates: [MinedCandidate] = []
    for unit in units.indices {
      let ranges = units.beads[unit].source.map { alignment.source[$0].range }
      let initials = NameInitials(source, ranges)
      if initials.isEmpty { continue }
      let names = units.names
      units.forEachStretch(
        of: unit, longest: 3, where: { initials.holds(names.initial($0)) },
        do: {
          let range = names.range($0)
          let bytes = Array(target[range.indices])
          let place = ranges.lazy.compactMap {
            source.firstPlace(of: bytes, from: Int($0.start), to: Int($0.end))
          }.first
          guard let place else { return }
          candidates.append(
            MinedCandidate(
              source: TextRange(place.lowerBound, place.upperBound), target: range,
              evidence: .spelling, score: 1))
        })
      accept(&candidates, unit)
    }
  }

  /// Names that read exactly as the Chinese does.
  mutating func findReadings() {
    var matcher = ReadingMatcher(source)
    var candidates: [MinedCandidate] = []
    for unit in units.indices {
      let names = units.names
      var isRead = false
      units.forEachStretch(
        of: unit, longest: 4, where: { names.traits($0).opensReading },
        do: {
          if $0.count == 1, !names.traits($0.lowerBound).isReading { return }
          if !isRead { matcher.read(units.beads[unit].source, of: alignment.source) }
          isRead = true
          matcher.match(names, $0, &candidates)
        })
      accept(&candidates, unit)
    }
  }

  /// Names that sound like the Chinese.
  ///
  /// - Parameter isSigned: whether only what is written with the characters of transcriptions counts.
  mutating func findSounds(isSigned: Bool) {
    var matcher = SoundMatcher(source, isSigned: isSigned)
    var candidates: [MinedCandidate] = []
    for unit in units.indices {
      let names = units.names
      var isRead = false
      units.forEachStretch(
        of: unit, longest: 3, where: { !names.traits($0).isAcronym },
        do: {
          guard matcher.isWanted(names, $0) else { return }
          if !isRead { matcher.read(alignment.source, of: units, unit) }
          isRead = true
          if matcher.hasNoWindows { return }
          matcher.match(names, $0, &candidates)
        })
      accept(&candidates, unit)
    }
  }

  mutating func findSpellings() {
    var matcher = AlphabeticMatcher(source)
    for unit in units.indices where units.phrases(of: unit).contains(where: { _ in true }) {
      let words = matcher.words(in: units.beads[unit].source.map { alignment.source[$0].range })
      if words.isEmpty { continue }
      var candidates: [MinedCandidate] = []
      units.forEachStretch(
        of: unit, longest: 1, where: { _ in true },
        do: {
          candidates += matcher.candidates(units.names, $0.lowerBound, among: words)
        })
      accept(&candidates, unit)
    }
  }
}
