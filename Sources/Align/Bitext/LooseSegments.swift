/// The segments of an alignment that may belong elsewhere: those without counterpart, and those
/// joined to others on their side.
struct LooseSegments {
  struct Segment {
    let segment: Int
    /// How many beads with both sides come before it.
    let place: Int
    /// The segments of the other side that share its bead.
    let joined: Range<Int>
  }

  struct Candidate {
    let source: Segment
    let target: Segment
    let match: MoveScorer.Match
  }

  /// A word in more of them than this does not lead from one to another.
  private static let mostPlaces = 64
  /// Words that lead from one to another at least.
  private static let leastHits = 2

  private(set) var source: [Segment] = []
  private(set) var target: [Segment] = []

  init(_ path: BeadPath) {
    var place = 0
    for bead in path.beads {
      if !bead.isNull { place += 1 }
      if bead.target.isEmpty || bead.source.count > 1 {
        source += bead.source.map { Segment(segment: $0, place: place, joined: bead.target) }
      }
      if bead.source.isEmpty || bead.target.count > 1 {
        target += bead.target.map { Segment(segment: $0, place: place, joined: bead.source) }
      }
    }
  }

  /// Pairs that share words.
  func candidates(_ bitext: Bitext, _ scorer: MoveScorer) -> [Candidate] {
    var places: [Int32: [Int]] = [:]
    for (index, loose) in target.enumerated() {
      for token in bitext.target.tokens[loose.segment] { places[token, default: []].append(index) }
    }
    return source.flatMap { loose in
      var hits: [Int: Int] = [:]
      for token in bitext.source.tokens[loose.segment] {
        for word in scorer.translations(of: token) {
          guard let found = places[word], found.count <= Self.mostPlaces else { continue }
          for index in found { hits[index, default: 0] += 1 }
        }
      }
      return hits.filter { $0.value >= Self.leastHits }.keys.sorted().map { index in
        let match = scorer.match(loose.segment, target[index].segment)
        return Candidate(source: loose, target: target[index], match: match)
      }
    }
  }
}
