/// Finds what a translation says at another place than its source: a source segment and a target
/// segment that a monotone alignment leaves without counterpart, far apart in the texts, and that
/// are clearly translations of each other.
///
/// What is clear is learnt from the texts themselves: the two must share as much as most pairs do
/// that are aligned one to one, and each must have no other segment that comes near.
struct MoveFinder {
  /// Segments of fewer words say too little.
  private static let leastWords = 4
  /// The least log likelihood ratio against chance, and the least share of the information.
  private static let leastGain: Float = 15
  private static let leastShare: Float = 0.4
  /// What the next best may have of the gain of the best.
  private static let mostRivalry: Float = 0.6
  /// Aligned beads that must lie between the two.
  private static let leastDistance = 2
  /// The logarithm of how far lengths may be off.
  private static let mostStretch = 0.7
  /// A word in more of the left-over segments than this does not lead from one to another.
  private static let mostPlaces = 64

  private let bitext: Bitext
  private let path: BeadPath
  private let scorer: MoveScorer
  private let ratio: Double

  /// A segment without counterpart.
  private struct Loose {
    let segment: Int
    /// How many beads with both sides come before it.
    let place: Int
  }

  private struct Candidate {
    let target: Int
    let match: MoveScorer.Match
  }

  init(_ bitext: Bitext, _ result: Bitext.Result) {
    self.bitext = bitext
    path = result.path
    scorer = MoveScorer(bitext, bitext.evidence)
    ratio = result.model.length.ratio
  }

  /// Target segments by the source segments that they translate.
  func moves() -> [Int: Int] {
    let (sources, targets) = loose()
    guard !sources.isEmpty, !targets.isEmpty else { return [:] }
    let usual = usualShare()
    let candidates = candidates(sources, targets)
    var rivals: [Int: [Float]] = [:]
    for found in candidates {
      for candidate in found { rivals[targets[candidate.target].segment, default: []].append(candidate.match.gain) }
    }
    var moves: [Int: Int] = [:]
    for (source, found) in zip(sources, candidates) {
      guard let best = found.first, isClear(best.match, usual) else { continue }
      let target = targets[best.target]
      let bound = best.match.gain * Self.mostRivalry
      let others = found.dropFirst().map(\.match.gain)
      guard others.allSatisfy({ $0 <= bound }),
        (rivals[target.segment] ?? []).count(where: { $0 > bound }) == 1,
        abs(source.place - target.place) >= Self.leastDistance,
        fits(source.segment, target.segment)
      else { continue }
      moves[source.segment] = target.segment
    }
    return moves
  }

  private func isClear(_ match: MoveScorer.Match, _ usual: Float) -> Bool {
    match.words >= Self.leastWords && match.gain >= Self.leastGain
      && match.share >= max(usual, Self.leastShare)
  }

  private func fits(_ source: Int, _ target: Int) -> Bool {
    let expected = ratio * bitext.source.length[source] + LengthModel.offset
    let length = bitext.target.length[target] + LengthModel.offset
    return length < expected * 2 && expected < length * 2
  }

  private func loose() -> (sources: [Loose], targets: [Loose]) {
    var place = 0
    var (sources, targets): ([Loose], [Loose]) = ([], [])
    for bead in path.beads {
      if !bead.isNull { place += 1 }
      if bead.target.isEmpty { sources += bead.source.map { Loose(segment: $0, place: place) } }
      if bead.source.isEmpty { targets += bead.target.map { Loose(segment: $0, place: place) } }
    }
    return (sources, targets)
  }

  /// The median share of pairs that are aligned one to one.
  private func usualShare() -> Float {
    let pairs = path.beads.filter { $0.source.count == 1 && $0.target.count == 1 }
    let step = max(1, pairs.count / 500)
    let shares = stride(from: 0, to: pairs.count, by: step).map { index in
      scorer.match(pairs[index].source.lowerBound, pairs[index].target.lowerBound).share
    }.sorted()
    return shares.isEmpty ? 1 : shares[shares.count / 2]
  }

  /// For each source, the targets that share words with it, the best first.
  private func candidates(_ sources: [Loose], _ targets: [Loose]) -> [[Candidate]] {
    var places: [Int32: [Int]] = [:]
    for (index, target) in targets.enumerated() {
      for token in bitext.target.tokens[target.segment] { places[token, default: []].append(index) }
    }
    return sources.map { source in
      var hits: [Int: Int] = [:]
      for token in bitext.source.tokens[source.segment] {
        for word in scorer.translations(of: token) {
          guard let found = places[word], found.count <= Self.mostPlaces else { continue }
          for index in found { hits[index, default: 0] += 1 }
        }
      }
      return hits.filter { $0.value >= 2 }.keys.sorted().map {
        Candidate(target: $0, match: scorer.match(source.segment, targets[$0].segment))
      }.sorted { ($1.match.gain, $0.target) < ($0.match.gain, $1.target) }
    }
  }
}
