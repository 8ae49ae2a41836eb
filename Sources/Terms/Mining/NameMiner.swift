internal import ICU
package import Text

/// Finds the names of a pair of texts and how each is rendered.
///
/// In this order: terms that both sides have (of a term base and of CLDR), names that read or sound
/// alike, phrases that keep company over several beads, and, given a lexicon, phrases whose words
/// translate each other. What one step has paired the next does not touch.
package struct NameMiner {
  /// Translations of a source word, in folded form.
  package typealias Meanings = (String) -> [String]

  let source: Document
  let target: Document
  private let alignment: Alignment
  private let anchors: Glossary
  private let meanings: Meanings?
  private var units: [MinedUnit] = []
  private var found: [MinedFind] = []

  /// - Parameters:
  ///   - target: in Latin script; other targets have no names that could be told by their capitals.
  ///   - anchors: terms that are known already.
  package init(
    source: Document, target: Document, alignment: Alignment, anchors: Glossary,
    meanings: Meanings? = nil
  ) {
    self.source = source
    self.target = target
    self.alignment = alignment
    self.anchors = anchors
    self.meanings = meanings
  }

  /// The pairs, in the order in which the names first stand in the source.
  package mutating func pairs() -> [NamePair] {
    guard target.language.isWritten(in: .latin) else { return [] }
    makeUnits()
    findAnchors()
    if isHan { findHan() } else { findSpellings() }
    return MinedPairs(found, target: target).pairs
  }

  private mutating func findHan() {
    findCopies()
    findSounds(.exact)
    extend()
    findMeanings(least: 0.9)
    findSounds(.signed)
    var company = CompanyFinder(source: source, alignment: alignment)
    found += company.find(in: &units)
    findMeanings(least: 0.6)
    findSounds(.unsigned)
  }

  private mutating func findMeanings(least: Double) {
    guard let meanings else { return }
    let finder = MeaningFinder(
      source: source, alignment: alignment, meanings: meanings, least: least)
    found += finder.find(in: &units, known: found)
  }

  /// 观察 reads as *Guancha*, and 者网 follows it every time: the name is longer than its reading.
  private mutating func extend() {
    for _ in 0..<Self.longestRest {
      let finds = Dictionary(
        grouping: found.indices.filter { found[$0].candidate.evidence == .sound }
      ) {
        found[$0].candidate.sourceText
      }
      for group in finds.values where group.count >= 3 {
        let next = Set(
          group.map { HanText.character(after: found[$0].candidate.source.end, in: source.text) })
        guard next.count == 1, let only = next.first, let more = only else { continue }
        for index in group { found[index].candidate.lengthen(by: more) }
      }
    }
  }

  /// Characters that a name may have behind what is read.
  private static let longestRest = 3

  private var isHan: Bool { source.language.base == "zh" }

  private mutating func makeUnits() {
    let names = CapitalisedNames(target)
    let bySegment = Dictionary(grouping: names.phrases, by: \.segment)
    units = alignment.beads.enumerated().compactMap { index, bead in
      guard !bead.source.isEmpty, !bead.target.isEmpty else { return nil }
      let phrases = bead.target.flatMap { bySegment[$0] ?? [] }
      return MinedUnit(bead: index, phrases: phrases, source: bead.source)
    }
  }

  // Terms that are known

  private mutating func findAnchors() {
    let own = anchors.matcher(for: source.language).matches(in: source)
    let other = anchors.matcher(for: target.language).matches(in: target)
    for index in units.indices {
      let bead = alignment.beads[units[index].bead]
      let sources = matches(own, bead.source.map { alignment.source[$0].range })
      var targets = matches(other, bead.target.map { alignment.target[$0].range })
      for match in sources {
        guard let place = targets.firstIndex(where: { $0.concept == match.concept }) else {
          continue
        }
        let partner = targets.remove(at: place)
        units[index].take(source: match.range, target: partner.range)
        let type = anchors.concepts[match.concept].type
        guard !["phrase", "currency", "language"].contains(type) else { continue }
        found.append(
          MinedFind(
            bead: units[index].bead,
            candidate: MinedCandidate(
              source: match.range, target: partner.stem, sourceText: source.string(match.range),
              targetText: target.string(partner.stem), evidence: .known, score: 1)))
      }
    }
  }

  private func matches(_ all: [TermMatch], _ ranges: [TextRange]) -> [TermMatch] {
    ranges.flatMap { range in
      let first = all.partitionIndex { $0.range.start >= range.start }
      return all[first...].prefix { $0.range.end <= range.end }
    }
  }

  // Sound and spelling

  /// Names that the source writes in Latin letters too: C5+1.
  private mutating func findCopies() {
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

  private enum Sound { case exact, signed, unsigned }

  private mutating func findSounds(_ kind: Sound) {
    for index in units.indices {
      let unit = units[index]
      let stretches = unit.stretches(longest: kind == .exact ? 4 : 3)
      guard !stretches.isEmpty else { continue }
      let matcher = SoundMatcher(unit.source.map { HanRun(source, alignment.source[$0].range) })
      let candidates = stretches.flatMap { stretch -> [MinedCandidate] in
        let phrase = unit.phrases[stretch.phrase]
        if kind == .exact { return matcher.exact(phrase, stretch.words, in: unit) }
        return matcher.alike(phrase, stretch.words, in: unit, isSigned: kind == .signed)
      }
      accept(candidates, index)
    }
  }

  private mutating func findSpellings() {
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

  private mutating func accept(_ candidates: [MinedCandidate], _ index: Int) {
    let bead = units[index].bead
    found += units[index].accept(candidates).map { MinedFind(bead: bead, candidate: $0) }
  }
}

/// A pair in one bead.
struct MinedFind {
  let bead: Int
  var candidate: MinedCandidate
}
