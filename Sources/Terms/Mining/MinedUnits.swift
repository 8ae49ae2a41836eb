internal import Text

/// The beads of an alignment as the miner sees them: the names of their targets, and what is taken of
/// both sides. A unit has the number of its bead.
struct MinedUnits {
  let names: NamePhrases
  let beads: [Bead]
  /// The sentences of the units' sources, unit by unit, and where those of each begin, and the end;
  /// none of a unit that lacks a side.
  private var sentences: [TextRange] = []
  private var starts: [UInt32] = [0]
  /// The units that have both sides and phrases of which something may be free.
  private(set) var named: [Named] = []
  /// The numbers of those phrases, unit by unit.
  private var phrases: [UInt32] = []
  private var taken: TakenRanges

  /// A unit with its phrases.
  struct Named {
    private let number: UInt32
    private let start: UInt32
    private let end: UInt32

    fileprivate init(unit: Int, phrases: Range<Int>) {
      number = UInt32(unit)
      (start, end) = (UInt32(phrases.lowerBound), UInt32(phrases.upperBound))
    }

    var unit: Int { Int(number) }
    fileprivate var phrases: Range<Int> { Int(start)..<Int(end) }
  }

  /// Of nothing.
  init() {
    (names, beads, taken) = (NamePhrases(), [], TakenRanges(units: 0))
  }

  init(names: NamePhrases, alignment: Alignment) {
    self.names = names
    beads = alignment.beads
    taken = TakenRanges(units: beads.count)
    // A list that grows is kept twice.
    sentences.reserveCapacity(beads.count)
    starts.reserveCapacity(beads.count + 1)
    named.reserveCapacity(beads.count)
    phrases.reserveCapacity(names.phraseCount)
    for unit in beads.indices {
      let (source, target) = (beads[unit].source, beads[unit].target)
      if !source.isEmpty, !target.isEmpty {
        for segment in source { sentences.append(alignment.source[segment].range) }
        addPhrases(of: target, unit)
      }
      starts.append(UInt32(sentences.count))
    }
  }

  private mutating func addPhrases(of segments: SegmentList, _ unit: Int) {
    let start = phrases.count
    for segment in segments {
      for phrase in names.phrases(of: segment) { phrases.append(UInt32(phrase)) }
    }
    if phrases.count > start { named.append(Named(unit: unit, phrases: start..<phrases.count)) }
  }

  /// The beads that have both sides.
  var indices: some Sequence<Int> {
    beads.indices.lazy.filter { [starts] in starts[$0] < starts[$0 + 1] }
  }

  /// The sentences of a unit's source.
  func sentences(of unit: Int) -> ArraySlice<TextRange> {
    sentences[Int(starts[unit])..<Int(starts[unit + 1])]
  }

  /// All phrases of a unit.
  func phrases(of unit: Int) -> some Sequence<Int> {
    beads[unit].target.lazy.flatMap { [names] in names.phrases(of: $0) }
  }

  /// The phrases of a unit that are not forgotten, as ranges of words.
  func phrases(of named: Named) -> some Sequence<Range<Int>> {
    phrases[named.phrases].lazy.map { [names] in names.words(of: Int($0)) }
  }

  /// Forgets the phrases of which each word is taken.
  mutating func forgetTaken() {
    var keptUnits: [Named] = []
    var kept: [UInt32] = []
    for named in named {
      let start = kept.count
      for phrase in phrases[named.phrases] where hasFreeWord(Int(phrase), of: named.unit) {
        kept.append(phrase)
      }
      if kept.count > start {
        keptUnits.append(Named(unit: named.unit, phrases: start..<kept.count))
      }
    }
    (named, phrases) = (keptUnits, kept)
  }

  private func hasFreeWord(_ phrase: Int, of unit: Int) -> Bool {
    names.words(of: phrase).contains { isFree(target: names.range($0..<$0 + 1), of: unit) }
  }

  mutating func take(source: TextRange, target: TextRange, of unit: Int) {
    taken.take(source: source, target: target, of: unit)
  }

  /// How many ranges of a unit are taken.
  func takenCount(of unit: Int) -> Int { taken.count(of: unit) }

  func isFree(source range: TextRange, of unit: Int) -> Bool {
    taken.isFree(source: range, of: unit)
  }

  func isFree(target range: TextRange, of unit: Int) -> Bool {
    taken.isFree(target: range, of: unit)
  }

  /// Visits the parts of the sentences of a unit's source that nothing has taken.
  @inline(__always)
  func forEachFreeSource(of unit: Int, _ body: (TextRange) -> Void) {
    for sentence in sentences(of: unit) {
      var free = taken.freeSource(in: sentence, of: unit)
      while !free.isEmpty {
        body(free)
        free = taken.freeSource(in: TextRange(free.end, sentence.end), of: unit)
      }
    }
  }

  /// Visits stretches of up to `longest` words of a unit's phrases that nothing has taken.
  ///
  /// - Parameters:
  ///   - opens: whether stretches that begin with a word are of interest.
  ///   - isWanted: whether a stretch is.
  @inline(__always)
  func forEachStretch(
    of named: Named, longest: Int, where opens: (Int) -> Bool,
    and isWanted: (Range<Int>) -> Bool = { _ in true }, do body: (Range<Int>) -> Void
  ) {
    for place in named.phrases {
      let words = names.words(of: Int(phrases[place]))
      for start in words where opens(start) {
        for end in start + 1...min(start + longest, words.upperBound)
        where isWanted(start..<end) {
          let range = names.range(start..<end)
          if isFree(target: range, of: named.unit), !names.cutsCompound(range) { body(start..<end) }
        }
      }
    }
  }

  /// Takes a candidate of a unit if it is free on both sides.
  mutating func accept(_ candidate: MinedCandidate, of unit: Int) -> Bool {
    guard isFree(source: candidate.source, of: unit), isFree(target: candidate.target, of: unit)
    else { return false }
    take(source: candidate.source, target: candidate.target, of: unit)
    return true
  }
}

/// A pair that a unit may hold.
struct MinedCandidate {
  var source: TextRange
  let target: TextRange
  let score: Double
  let evidence: NamePair.Evidence

  init(source: TextRange, target: TextRange, evidence: NamePair.Evidence, score: Double) {
    (self.source, self.target) = (source, target)
    (self.evidence, self.score) = (evidence, score)
  }

  /// Whether it is better than another: by score and length, then by place.
  func goes(before other: MinedCandidate) -> Bool {
    score == other.score ? rank < other.rank : score > other.score
  }

  private var rank: (Int, Int, UInt32, UInt32) {
    (-target.count, -source.count, target.start, source.start)
  }

  mutating func lengthen(by character: Unicode.Scalar) {
    source.end += UInt32(UTF8.width(character))
  }
}

/// A pair in one bead.
struct MinedFind {
  var candidate: MinedCandidate
  private let beadNumber: UInt32

  init(bead: Int, candidate: MinedCandidate) {
    self.candidate = candidate
    beadNumber = UInt32(bead)
  }

  var bead: Int { Int(beadNumber) }
}
