internal import Synchronization
internal import Text

/// What scores beads: the features of both sides, and words in both directions.
struct BeadScorer: ~Copyable {
  let features: BeadFeatures
  private let forward: Mutex<SpanScorer>
  private let backward: Mutex<SpanScorer>

  init(_ source: BitextSide, _ target: BitextSide, _ model: BitextModel) {
    features = BeadFeatures(source, target, model)
    forward = Mutex(
      SpanScorer(
        given: source, scored: target, model: model.forward, longest: BeadType.longestSource))
    backward = Mutex(
      SpanScorer(
        given: target, scored: source, model: model.backward, longest: BeadType.longestTarget))
  }

  /// The scores of target segments given spans of the source, and the reverse.
  ///
  /// - Parameter across: the band with columns for rows.
  func scores(
    source: Range<Int>, target: Range<Int>, _ band: Band, across: Band
  ) -> (forward: SpanScores, backward: SpanScores) {
    SideBySide.run(
      {
        forward.withLock {
          $0.scores(given: source, band, within: target, features.targets(of:within:))
        }
      },
      {
        backward.withLock {
          $0.scores(given: target, across, within: source, features.sources(of:within:))
        }
      })
  }
}
