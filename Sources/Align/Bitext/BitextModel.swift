internal import Glibc
internal import Text

/// All that decides the score of a bead.
struct BitextModel: Sendable {
  /// Weights of the log likelihood ratios. Words of a segment are not independent of each other,
  /// so that their sum is taken at less than its face value.
  static let lexicalWeight: Float = 0.7
  let lengthWeight: Float
  let edgeWeight: Float

  /// The target's words given the source, and the reverse.
  var forward: LexicalModel
  var backward: LexicalModel
  var length: LengthModel
  var structure: StructureModel
  var edges: EdgeModel
  /// By type, in the order of ``BeadType/all``.
  var priors: [Double]
  var unalignedSource: UnalignedPrior
  var unalignedTarget: UnalignedPrior

  /// Before anything is aligned.
  init(_ bitext: Bitext) {
    let (source, target) = (bitext.source, bitext.target)
    let without = bitext.options.without
    lengthWeight = without.contains(.lengths) ? 0 : 1.3
    edgeWeight = without.contains(.edges) ? 0 : 1.2
    forward = LexicalModel(
      table: bitext.forward, lambda: LexicalModel.initialLambda,
      rarity: target.vocabulary.rarity)
    backward = LexicalModel(
      table: bitext.backward, lambda: LexicalModel.initialLambda,
      rarity: source.vocabulary.rarity)
    length = LengthModel(source, target)
    structure = without.contains(.structure) ? .none : StructureModel(source, target)
    edges = EdgeModel(source, target)
    priors = BeadType.all.map(\.prior)
    unalignedSource = UnalignedPrior(priors[BeadType.unalignedSource], count: source.count)
    unalignedTarget = UnalignedPrior(priors[BeadType.unalignedTarget], count: target.count)
  }

  /// The model that an alignment made with this one suggests, with the same words.
  func reestimated(_ bitext: Bitext, from path: BeadPath) -> BitextModel {
    let (source, target) = (bitext.source, bitext.target)
    var model = self
    model.priors = BeadType.priors(of: path)
    if !bitext.options.without.contains(.stretches) { model.expectStretches(bitext, path) }
    model.length = LengthModel(source, target, path)
    if !bitext.options.without.contains(.structure) {
      model.structure = StructureModel(source, target, path)
    }
    model.edges = EdgeModel(source, target, path)
    return model
  }

  /// The same with words that are learnt from an alignment.
  func learning(_ bitext: Bitext, from path: BeadPath) -> BitextModel {
    if bitext.options.without.contains(.learning) { return self }
    let (source, target) = (bitext.source, bitext.target)
    var words = WordModel(
      BeadWords(source, target, path), bitext.evidence, targetWords: target.vocabulary.count)
    let learnt = words.trained()
    var model = self
    (model.forward, model.backward) = SideBySide.run(
      {
        forward.knowing(
          bitext.forward.merged(with: learnt.forward), source, target,
          path.beads.map { ($0.source, $0.target) })
      },
      {
        backward.knowing(
          bitext.backward.merged(with: learnt.backward), target, source,
          path.beads.map { ($0.target, $0.source) })
      })
    return model
  }
}

extension BitextModel {
  fileprivate mutating func expectStretches(_ bitext: Bitext, _ path: BeadPath) {
    let unaligned = path.unaligned(rows: bitext.source.count, columns: bitext.target.count)
    unalignedSource = UnalignedPrior(
      unaligned.source, prior: priors[BeadType.unalignedSource])
    unalignedTarget = UnalignedPrior(
      unaligned.target, prior: priors[BeadType.unalignedTarget])
  }
}

extension LexicalModel {
  /// The same with other translations, and λ estimated with them.
  fileprivate func knowing(
    _ table: TranslationTable, _ given: BitextSide, _ scored: BitextSide,
    _ beads: [(Range<Int>, Range<Int>)]
  ) -> LexicalModel {
    var model = self
    model.table = table
    model.lambda = model.estimatedLambda(given, scored, beads)
    return model
  }

  /// λ as the mean posterior probability, over the words of aligned segments, of having no
  /// counterpart.
  private func estimatedLambda(
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
