internal import Synchronization
internal import Text

/// What scores beads: the features of both sides, and words in both directions.
struct BeadScorer: Sendable {
  let features: BeadFeatures
  /// So many tiles can be scored at once.
  private let lanes: [Lane]

  init(_ source: BitextSide, _ target: BitextSide, _ model: BitextModel) {
    features = BeadFeatures(source, target, model)
    let forward = SpanScorer(
      given: source, scored: target, model: model.forward, most: model.mostTargets)
    let backward = SpanScorer(
      given: target, scored: source, model: model.backward, most: model.mostSources)
    lanes = [Lane(forward, backward), Lane(forward, backward)]
  }

  /// What words are scored with, for one tile at a time.
  private final class Lane: Sendable {
    let forward: Mutex<SpanScorer>
    let backward: Mutex<SpanScorer>

    init(_ forward: SpanScorer, _ backward: SpanScorer) {
      self.forward = Mutex(forward)
      self.backward = Mutex(backward)
    }
  }

  /// The scores of target segments given spans of the source, and the reverse.
  ///
  /// - Parameters:
  ///   - lane: 0 or 1; a lane scores one tile at a time.
  ///   - across: the band with columns for rows.
  func scores(
    _ lane: Int, source: Range<Int>, target: Range<Int>, _ band: Band, across: Band
  ) -> (forward: SpanScores, backward: SpanScores) {
    let lane = lanes[lane]
    return SideBySide.run(
      {
        lane.forward.withLock {
          $0.scores(given: source, band, within: target, features.targets(of:within:))
        }
      },
      {
        lane.backward.withLock {
          $0.scores(given: target, across, within: source, features.sources(of:within:))
        }
      })
  }
}
