internal import Text

/// The beads of an alignment as the miner sees them: the names of their targets, and what is taken of
/// both sides. A unit has the number of its bead.
struct MinedUnits {
  let names: NamePhrases
  let beads: [Bead]
  private var taken: [Taken] = []
  /// What was taken last of each unit, by its place in `taken`; -1 for nothing.
  private var last: [Int32]

  /// A range of each side, and what was taken before in the same unit.
  private struct Taken {
    let source: TextRange
    let target: TextRange
    let previous: Int32
  }

  init(names: NamePhrases, beads: [Bead]) {
    self.names = names
    self.beads = beads
    last = Array(repeating: -1, count: beads.count)
  }

  /// The beads that have both sides.
  var indices: some Sequence<Int> {
    beads.indices.lazy.filter { [beads] in !beads[$0].source.isEmpty && !beads[$0].target.isEmpty }
  }

  /// The phrases of a unit.
  func phrases(of unit: Int) -> some Sequence<Int> {
    beads[unit].target.lazy.flatMap { [names] in names.phrases(of: $0) }
  }

  mutating func take(source: TextRange, target: TextRange, of unit: Int) {
    taken.append(Taken(source: source, target: target, previous: last[unit]))
    last[unit] = Int32(taken.count - 1)
  }

  /// How many ranges of a unit are taken.
  func takenCount(of unit: Int) -> Int {
    var count = 0
    var at = last[unit]
    while at >= 0 {
      count += 1
      at = taken[Int(at)].previous
    }
    return count
  }

  func isFree(source range: TextRange, of unit: Int) -> Bool {
    isFree(unit) { $0.source.overlaps(range) }
  }

  func isFree(target range: TextRange, of unit: Int) -> Bool {
    isFree(unit) { $0.target.overlaps(range) }
  }

  @inline(__always)
  private func isFree(_ unit: Int, _ overlaps: (Taken) -> Bool) -> Bool {
    var at = last[unit]
    while at >= 0 {
      if overlaps(taken[Int(at)]) { return false }
      at = taken[Int(at)].previous
    }
    return true
  }

  /// The end of the free part of the source that begins at an offset, `end` at most; the offset
  /// itself where something has taken what stands there.
  func endOfFreeSource(from start: UInt32, to end: UInt32, of unit: Int) -> UInt32 {
    var free = end
    var at = last[unit]
    while at >= 0 {
      let range = taken[Int(at)].source
      if range.end > start { free = min(free, max(range.start, start)) }
      at = taken[Int(at)].previous
    }
    return free
  }

  /// Visits stretches of up to `longest` words of a unit's phrases that nothing has taken.
  ///
  /// - Parameter opens: whether stretches that begin with a word are of interest.
  @inline(__always)
  func forEachStretch(
    of unit: Int, longest: Int, where opens: (Int) -> Bool, do body: (Range<Int>) -> Void
  ) {
    for segment in beads[unit].target {
      for phrase in names.phrases(of: segment) {
        let words = names.words(of: phrase)
        for start in words where opens(start) {
          for end in start + 1...min(start + longest, words.upperBound) {
            let range = names.range(start..<end)
            if isFree(target: range, of: unit), !names.cutsCompound(range) { body(start..<end) }
          }
        }
      }
    }
  }

  /// Takes candidates of a unit, the best first, as long as they are free on both sides.
  mutating func accept(_ candidates: [MinedCandidate], of unit: Int) -> [MinedCandidate] {
    let ranked = candidates.sorted { a, b in
      (-a.score, -a.target.count, -a.source.count, a.target.start, a.source.start)
        < (-b.score, -b.target.count, -b.source.count, b.target.start, b.source.start)
    }
    var accepted: [MinedCandidate] = []
    for candidate in ranked
    where isFree(source: candidate.source, of: unit) && isFree(target: candidate.target, of: unit) {
      take(source: candidate.source, target: candidate.target, of: unit)
      accepted.append(candidate)
    }
    return accepted
  }
}

/// A pair that a unit may hold.
struct MinedCandidate {
  var source: TextRange
  let target: TextRange
  let evidence: NamePair.Evidence
  let score: Double

  mutating func lengthen(by character: Unicode.Scalar) {
    source.end += UInt32(UTF8.width(character))
  }
}

/// A pair in one bead.
struct MinedFind {
  let bead: Int
  var candidate: MinedCandidate
}
