internal import Glibc

/// All that decides the score of a bead.
struct BitextModel: Sendable {
  /// Weights of the log likelihood ratios. Words of a segment are not independent of each other,
  /// so that their sum is taken at less than its face value.
  static let lexicalWeight: Float = 0.7
  static let lengthWeight: Float = 1.3
  static let edgeWeight: Float = 1.2

  /// The target's words given the source, and the reverse.
  var forward: LexicalModel
  var backward: LexicalModel
  var length: LengthModel
  var structure: StructureModel
  var edges: EdgeModel
  /// By type, in the order of ``BeadType/all``.
  var priors: [Double]

  /// Before anything is aligned.
  ///
  /// - Parameter evidence: t(target word | source word) from outside the two texts.
  init(_ source: BitextSide, _ target: BitextSide, evidence: TranslationTable) {
    forward = LexicalModel(
      table: evidence, lambda: LexicalModel.initialLambda, rarity: target.vocabulary.rarity)
    backward = LexicalModel(
      table: evidence.transposed(rows: target.vocabulary.count),
      lambda: LexicalModel.initialLambda, rarity: source.vocabulary.rarity)
    length = LengthModel(source, target)
    structure = StructureModel(source, target)
    edges = EdgeModel(source, target)
    priors = BeadType.all.map(\.prior)
  }

  /// The model that an alignment made with this one suggests.
  ///
  /// - Parameter evidence: as for ``init(_:_:evidence:)``.
  func reestimated(
    _ source: BitextSide, _ target: BitextSide, from path: BeadPath, evidence: TranslationTable
  ) -> BitextModel {
    var model = self
    model.priors = BeadType.priors(of: path)
    model.length = LengthModel(source, target, path)
    model.structure = StructureModel(source, target, path)
    model.edges = EdgeModel(source, target, path)
    var words = WordModel(source, target, path)
    let learnt = words.trained(from: evidence)
    model.forward.table = evidence.merged(with: learnt.forward)
    model.backward.table = evidence.transposed(rows: target.vocabulary.count)
      .merged(with: learnt.backward)
    model.forward.lambda = model.forward.estimatedLambda(
      source, target, path.beads.map { ($0.source, $0.target) })
    model.backward.lambda = model.backward.estimatedLambda(
      target, source, path.beads.map { ($0.target, $0.source) })
    return model
  }
}

extension LexicalModel {
  /// λ as the mean posterior probability, over the words of aligned segments, of having no
  /// counterpart.
  func estimatedLambda(
    _ given: BitextSide, _ scored: BitextSide, _ beads: [(Range<Int>, Range<Int>)]
  ) -> Double {
    var explained = 0.0
    var words = 0
    forEachWord(given, scored, beads) { mass, word in
      explained += posterior(mass: mass[word], size: mass.size, word: Int(word))
      words += 1
    }
    return words == 0 ? lambda : min(max(1 - explained / Double(words), 0.1), 0.9)
  }

  private func forEachWord(
    _ given: BitextSide, _ scored: BitextSide, _ beads: [(Range<Int>, Range<Int>)],
    _ body: (TranslationMass, Int32) -> Void
  ) {
    var mass = TranslationMass(words: scored.vocabulary.count)
    for (span, segments) in beads where !span.isEmpty {
      mass.clear()
      for segment in span { mass.add(segment, of: given, table) }
      for segment in segments {
        for word in scored.tokens[segment] where scored.isReal(word) { body(mass, word) }
      }
    }
  }
}
