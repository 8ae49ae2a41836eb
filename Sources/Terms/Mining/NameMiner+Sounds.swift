internal import Text

/// Names that sound or are spelt alike.
extension NameMiner {
  /// Names that the source writes in Latin letters too: C5+1.
  mutating func findCopies() {
    let (source, target) = (source.text, target.text)
    let names = units.names
    var candidates: [MinedCandidate] = []
    for named in units.named {
      let sentences = units.sentences(of: named.unit)
      let initials = NameInitials(source, sentences)
      if initials.isEmpty { continue }
      units.forEachStretch(
        of: named, longest: 3, where: { initials.holds(names.initial($0)) },
        do: {
          let range = names.range($0)
          let bytes = Array(target[range.indices])
          let place = sentences.lazy.compactMap {
            source.firstPlace(of: bytes, from: Int($0.start), to: Int($0.end))
          }.first
          guard let place else { return }
          candidates.append(
            MinedCandidate(
              source: TextRange(place.lowerBound, place.upperBound), target: range,
              evidence: .spelling, score: 1))
        })
      accept(&candidates, named.unit)
    }
  }

  /// Names that read exactly as the Chinese does.
  mutating func findReadings() {
    let names = units.names
    var matcher = ReadingMatcher(source)
    var candidates: [MinedCandidate] = []
    for named in units.named {
      var isRead = false
      units.forEachStretch(
        of: named, longest: 4, where: { names.traits($0).opensReading },
        and: { $0.count > 1 || names.traits($0.lowerBound).isReading },
        do: {
          if !isRead { matcher.read(units.sentences(of: named.unit)) }
          isRead = true
          matcher.match(names, $0, &candidates)
        })
      accept(&candidates, named.unit)
    }
  }

  /// Names that sound like the Chinese.
  ///
  /// - Parameter isSigned: whether only what is written with the characters of transcriptions counts.
  mutating func findSounds(isSigned: Bool) {
    let names = units.names
    var matcher = SoundMatcher(source, isSigned: isSigned)
    var candidates: [MinedCandidate] = []
    for named in units.named {
      var isRead = false
      units.forEachStretch(
        of: named, longest: 3,
        where: { SoundMatcher.mayOpen(names.traits($0), isSigned: isSigned) },
        and: { SoundMatcher.isWanted(names, $0, isSigned: isSigned) },
        do: {
          if !isRead { matcher.read(units, named.unit) }
          isRead = true
          if matcher.hasNoWindows { return }
          matcher.match(names, $0, &candidates)
        })
      accept(&candidates, named.unit)
    }
  }

  mutating func findSpellings() {
    let names = units.names
    var matcher = AlphabeticMatcher(source)
    for named in units.named {
      let words = matcher.words(in: units.sentences(of: named.unit))
      if words.isEmpty { continue }
      var candidates: [MinedCandidate] = []
      units.forEachStretch(
        of: named, longest: 1, where: { _ in true },
        do: { candidates += matcher.candidates(names, $0.lowerBound, among: words) })
      accept(&candidates, named.unit)
    }
  }
}
