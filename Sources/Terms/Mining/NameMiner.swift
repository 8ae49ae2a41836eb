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
  let alignment: Alignment
  let anchors: KnownNames
  private let meanings: Meanings?
  var units: [MinedUnit] = []
  var found: [MinedFind] = []

  /// - Parameters:
  ///   - target: in Latin script; other targets have no names that could be told by their capitals.
  ///   - anchors: the terms that both texts may have.
  package init(
    source: Document, target: Document, alignment: Alignment, anchors: KnownNames,
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
    let company = CompanyFinder(source: source, alignment: alignment)
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

  /// Takes the best of a unit's candidates.
  mutating func accept(_ candidates: [MinedCandidate], _ index: Int) {
    if candidates.isEmpty { return }
    let bead = units[index].bead
    found += units[index].accept(candidates).map { MinedFind(bead: bead, candidate: $0) }
  }
}

/// A pair in one bead.
struct MinedFind {
  let bead: Int
  var candidate: MinedCandidate
}
