/// What scores beads: the features of both sides, and words in both directions.
struct BeadScorer {
  let features: BeadFeatures
  var forward: SpanScorer
  var backward: SpanScorer

  init(_ source: BitextSide, _ target: BitextSide, _ model: BitextModel) {
    features = BeadFeatures(source, target, model)
    forward = SpanScorer(given: source, scored: target, model: model.forward)
    backward = SpanScorer(given: target, scored: source, model: model.backward)
  }
}
