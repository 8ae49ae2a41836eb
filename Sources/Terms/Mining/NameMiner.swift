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
  /// Where the words of the target stand, in order, in which folded letters open a part between
  /// marks; others may be among them.
  package typealias WordFinder = (Set<String>) -> [TextRange]

  let source: Document
  let target: Document
  let alignment: Alignment
  /// Nil when they are noted: their lists are long.
  private var anchors: KnownNames?
  private let meanings: Meanings?
  private let words: WordFinder?
  var units = MinedUnits()
  var found: [MinedFind] = []

  /// - Parameters:
  ///   - target: in Latin script; other targets have no names that could be told by their capitals.
  ///   - anchors: the terms that both texts may have.
  ///   - words: those of the target, where an index of them is at hand.
  package init(
    source: Document, target: Document, alignment: Alignment, anchors: KnownNames,
    meanings: Meanings? = nil, words: WordFinder? = nil
  ) {
    self.source = source
    self.target = target
    self.alignment = alignment
    self.anchors = anchors
    self.meanings = meanings
    self.words = words
  }

  /// The pairs, in the order in which the names first stand in the source.
  package consuming func pairs() -> [NamePair] {
    guard target.language.isWritten(in: .latin) else { return [] }
    units = MinedUnits(names: NamePhrases(target), alignment: alignment)
    // Room enough for most texts at once: one that is not written to takes no memory, a list that
    // grows is kept twice.
    found.reserveCapacity(2 * alignment.beads.count)
    if let anchors { findAnchors(anchors) }
    anchors = nil
    units.forgetTaken()
    if isHan { findHan() } else { findSpellings() }
    // The pairs, which last, take their place in memory.
    units = MinedUnits()
    return MinedPairs(found, source: source, target: target, words).pairs
  }

  private mutating func findHan() {
    findCopies()
    findReadings()
    extend()
    findMeanings(least: 0.9)
    findSounds(isSigned: true)
    units.forgetTaken()
    var company = CompanyFinder(source)
    found += company.find(in: &units)
    findMeanings(least: 0.6)
    findSounds(isSigned: false)
  }

  private mutating func findMeanings(least: Double) {
    guard let meanings else { return }
    let finder = MeaningFinder(
      source: source, target: target, alignment: alignment, meanings: meanings, least: least)
    found += finder.find(in: &units, known: found)
  }

  /// 观察 reads as *Guancha*, and 者网 follows it every time: the name is longer than its reading.
  private mutating func extend() {
    let text = source.text
    for _ in 0..<Self.longestRest {
      var numbers = StringNumbers(source)
      /// What follows each name, and in how many places; nil where it differs.
      var rests: [(count: Int, next: Unicode.Scalar?)] = []
      var names: [(find: Int, name: Int)] = []
      for index in found.indices where found[index].candidate.evidence == .sound {
        let range = found[index].candidate.source
        let name = numbers.number(of: range)
        let next = HanText.character(after: range.end, in: text)
        if name == rests.count { rests.append((0, next)) }
        rests[name].count += 1
        if rests[name].next != next { rests[name].next = nil }
        names.append((index, name))
      }
      for (index, name) in names {
        guard rests[name].count >= 3, let more = rests[name].next else { continue }
        found[index].candidate.lengthen(by: more)
      }
    }
  }

  /// Characters that a name may have behind what is read.
  private static let longestRest = 3

  private var isHan: Bool { source.language.base == "zh" }

  /// Takes a unit's candidates, the best first, as long as they are free on both sides, and leaves
  /// none.
  mutating func accept(_ candidates: inout [MinedCandidate], _ unit: Int) {
    if candidates.isEmpty { return }
    if candidates.count > 1 { candidates.sort { $0.goes(before: $1) } }
    for candidate in candidates where units.accept(candidate, of: unit) {
      found.append(MinedFind(bead: unit, candidate: candidate))
    }
    candidates.removeAll(keepingCapacity: true)
  }
}
