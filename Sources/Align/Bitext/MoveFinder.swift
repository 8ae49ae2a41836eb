/// Finds what a translation says at another place than its source: a source segment and a target
/// segment that a monotone alignment leaves without counterpart, or joins to a bead that they share
/// little with, far apart in the texts, and clearly translations of each other by words that are
/// known from outside the texts.
///
/// They must share no less than pairs of these texts do that are aligned one to one, and neither may
/// have another segment that comes near. On the development sets of ``BitextAligner``, with a
/// fortieth of the sentences moved, it finds nearly a quarter, and nothing that was not moved.
struct MoveFinder {
  /// Rare words that they must share at least, and how much of all (``MoveScorer/Match``).
  private static let leastWords = 4
  private static let leastStrength: Float = 12
  private static let leastShare: Float = 0.35
  /// The part of the pairs aligned one to one that may share less.
  private static let quantile = 0.2
  /// What the next best may have of the strength, and what the bead that a segment was joined to.
  private static let mostRivalry: Float = 0.6
  private static let mostOwn: Float = 0.25
  /// Aligned beads that must lie between the two.
  private static let leastDistance = 2
  /// How much longer one may be than the other's translation.
  private static let mostStretch = 2.0

  private let bitext: Bitext
  private let path: BeadPath
  private let scorer: MoveScorer
  private let ratio: Double

  init(_ bitext: Bitext, _ result: Bitext.Result) {
    self.bitext = bitext
    path = result.path
    scorer = MoveScorer(bitext)
    ratio = result.model.length.ratio
  }

  /// Target segments by the source segments that they translate.
  func moves() -> [Int: Int] {
    let loose = LooseSegments(path)
    guard !loose.source.isEmpty, !loose.target.isEmpty else { return [:] }
    let candidates = loose.candidates(bitext, scorer)
    guard candidates.contains(where: { isClear($0, 0) }) else { return [:] }
    let usual = usualShare()
    let bySource = Dictionary(grouping: candidates) { $0.source.segment }
    let byTarget = Dictionary(grouping: candidates) { $0.target.segment }
    var moves: [Int: Int] = [:]
    for candidate in candidates where isClear(candidate, usual) {
      let (source, target) = (candidate.source.segment, candidate.target.segment)
      let rivals =
        (bySource[source] ?? []).filter { $0.target.segment != target }
        + (byTarget[target] ?? []).filter { $0.source.segment != source }
      let bound = candidate.match.strength * Self.mostRivalry
      if rivals.allSatisfy({ $0.match.strength <= bound }) { moves[source] = target }
    }
    return moves
  }

  private func isClear(_ candidate: LooseSegments.Candidate, _ usual: Float) -> Bool {
    let match = candidate.match
    let (source, target) = (candidate.source, candidate.target)
    return match.words >= Self.leastWords && match.strength >= Self.leastStrength
      && match.share >= max(usual, Self.leastShare)
      && abs(source.place - target.place) >= Self.leastDistance
      && fits(source.segment, target.segment)
      && own(candidate) <= match.strength * Self.mostOwn
  }

  /// The strength of what either shares with a segment of its bead.
  private func own(_ candidate: LooseSegments.Candidate) -> Float {
    let (source, target) = (candidate.source, candidate.target)
    let strengths =
      source.joined.map { scorer.match(source.segment, $0).strength }
      + target.joined.map { scorer.match($0, target.segment).strength }
    return strengths.max() ?? 0
  }

  private func fits(_ source: Int, _ target: Int) -> Bool {
    let expected = ratio * bitext.source.length[source] + LengthModel.offset
    let length = bitext.target.length[target] + LengthModel.offset
    return max(length / expected, expected / length) <= Self.mostStretch
  }

  /// What all but a few of the pairs share that are aligned one to one.
  private func usualShare() -> Float {
    let pairs = path.beads.filter { $0.source.count == 1 && $0.target.count == 1 }
    let step = max(1, pairs.count / 500)
    let shares = stride(from: 0, to: pairs.count, by: step).map { index in
      scorer.match(pairs[index].source.lowerBound, pairs[index].target.lowerBound).share
    }.sorted()
    return shares.isEmpty ? 1 : shares[Int(Double(shares.count) * Self.quantile)]
  }
}
