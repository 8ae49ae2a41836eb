internal import Text

/// One bead as the miner sees it: the names of its target, the characters or words of its source,
/// and which of them are taken.
struct MinedUnit {
  let bead: Int
  var phrases: [NamePhrase]
  /// Indices of the source segments.
  let source: [Int]
  private(set) var takenTarget: [TextRange] = []
  private(set) var takenSource: [TextRange] = []

  init(bead: Int, phrases: [NamePhrase], source: [Int]) {
    self.bead = bead
    self.phrases = phrases
    self.source = source
  }

  mutating func take(source: TextRange, target: TextRange) {
    takenSource.append(source)
    takenTarget.append(target)
  }

  func isFree(source range: TextRange) -> Bool { !takenSource.contains { $0.overlaps(range) } }
  func isFree(target range: TextRange) -> Bool { !takenTarget.contains { $0.overlaps(range) } }

  /// The end of the free part of the source that begins at an offset, `end` at most; the offset
  /// itself where something has taken what stands there.
  func endOfFreeSource(from start: UInt32, to end: UInt32) -> UInt32 {
    takenSource.reduce(end) { free, taken in
      taken.end <= start ? free : min(free, max(taken.start, start))
    }
  }

  /// Stretches of up to `longest` words of the phrases that nothing has taken.
  func stretches(longest: Int) -> [(phrase: Int, words: Range<Int>)] {
    var found: [(Int, Range<Int>)] = []
    for (index, phrase) in phrases.enumerated() {
      for start in phrase.words.indices {
        for end in (start + 1)...max(start + 1, min(start + longest, phrase.words.count))
        where isFree(target: phrase.range(start..<end)) && !phrase.cutsCompound(start..<end) {
          found.append((index, start..<end))
        }
      }
    }
    return found
  }
}

/// A pair that a unit may hold.
struct MinedCandidate {
  private(set) var source: TextRange
  let target: TextRange
  private(set) var sourceText: String
  let targetText: String
  let evidence: NamePair.Evidence
  let score: Double

  mutating func lengthen(by character: Unicode.Scalar) {
    source.end += UInt32(UTF8.width(character))
    sourceText.unicodeScalars.append(character)
  }
}

extension MinedUnit {
  /// Takes candidates, the best first, as long as they are free on both sides.
  mutating func accept(_ candidates: [MinedCandidate]) -> [MinedCandidate] {
    let ranked = candidates.sorted { a, b in
      (-a.score, -a.target.count, -a.source.count, a.target.start, a.source.start)
        < (-b.score, -b.target.count, -b.source.count, b.target.start, b.source.start)
    }
    var accepted: [MinedCandidate] = []
    for candidate in ranked
    where isFree(source: candidate.source) && isFree(target: candidate.target) {
      take(source: candidate.source, target: candidate.target)
      accepted.append(candidate)
    }
    return accepted
  }
}
