/// Two texts with all that is known of their words.
struct Bitext: Sendable {
  let source: BitextSide
  let target: BitextSide
  /// t(target word | source word) from outside the two texts.
  let evidence: TranslationTable
  /// The same the other way.
  let reversedEvidence: TranslationTable
  /// The evidence in both directions, with what other texts taught.
  let forward: TranslationTable
  let backward: TranslationTable

  let options: BitextAligner.Options
  /// Segments known to stand in one bead.
  let anchors: Anchors

  init(
    _ source: BitextSide, _ target: BitextSide, _ lexicon: BilingualLexicon,
    _ options: BitextAligner.Options = BitextAligner.Options(), anchors: Anchors = .none
  ) {
    var (source, target) = (source, target)
    let evidence = BitextEvidence.gather(&source, &target, lexicon, without: options.without)
    self.options = options
    self.anchors = anchors
    self.source = source
    self.target = target
    self.evidence = evidence
    reversedEvidence = evidence.transposed(rows: target.vocabulary.count)
    forward = evidence
    backward = reversedEvidence
  }

  /// Parts of two texts, or the same segments in another order: with the vocabulary of the whole,
  /// and with nothing that others taught.
  init(_ whole: Bitext, _ source: BitextSide, _ target: BitextSide) {
    self.source = source
    self.target = target
    options = whole.options
    anchors = .none
    evidence = whole.evidence
    reversedEvidence = whole.reversedEvidence
    forward = evidence
    backward = reversedEvidence
  }

  private init(_ other: Bitext, _ learnt: LearntWords) {
    options = other.options
    anchors = other.anchors
    source = other.source
    target = other.target
    evidence = other.evidence
    reversedEvidence = other.reversedEvidence
    forward = other.forward.merged(with: learnt.forward)
    backward = other.backward.merged(with: learnt.backward)
  }

  /// The same texts, with words that others taught.
  func knowing(_ learnt: LearntWords) -> Bitext { Bitext(self, learnt) }

  /// So many segments to either side of the first path are searched.
  private static let nextHalfWidth = 8
  /// The same where a wider band is of no use.
  static let settledHalfWidth = 4
  /// From so many nats a source segment on, a first path explains the texts so well that the best
  /// one is near.
  private static let settledScore = 4.0
  /// Makes probabilities of scores that count words as independent of each other.
  private static let temperature = 1.5

  /// An alignment and the model that it is the best of.
  struct Result {
    var path: BeadPath
    var model: BitextModel
    /// How probable each bead of the path is among all alignments.
    var probabilities: [Double] = []
    /// The rough path that all began with; nil for texts of which the confidence needs only a
    /// sample.
    var beginning: Beginning?
  }

  struct Beginning: Sendable {
    let path: BeadPath
    /// The model before anything is learnt.
    let model: BitextModel
  }

  /// Aligns roughly, learns from that, and aligns again near it; then the beads that are left are
  /// weighed again by what their alignment suggests, round by round.
  func aligned() -> Result {
    let beginning = beginning()
    var model = beginning.model.reestimated(self, from: beginning.path)
      .learning(self, from: beginning.path)
    let path = recovered(beginning.path, model)
    let band = band(around: path, halfWidth: nextHalfWidth(path))
    var lattice = BeadSearch.lattice(BeadScorer(source, target, model), band)
    let links = options.without.contains(.relinking) ? nil : LinkTable(self, band)
    var decided = links.map { lattice.relinked(self, $0) } ?? lattice
    for _ in 1..<max(1, options.rounds) {
      model = model.reestimated(self, from: decided.bestPath())
      let features = BeadFeatures(source, target, model)
      lattice.rescore { features.score($1.span) + BitextModel.lexicalWeight * $1.lexical }
      decided = links.map { lattice.relinked(self, $0) } ?? lattice
    }
    let best = decided.bestPath()
    return Result(
      path: best, model: model,
      probabilities: decided.probabilities(of: best, temperature: Self.temperature),
      beginning: source.count <= Self.sampleSize ? beginning : nil)
  }

  func nextHalfWidth(_ path: BeadPath) -> Int {
    path.score > Self.settledScore * Double(source.count)
      ? Self.settledHalfWidth : Self.nextHalfWidth
  }

  func band(around path: BeadPath, halfWidth: Int) -> Band {
    Band(around: path, rows: source.count, columns: target.count) { _ in halfWidth }
      .pinned(by: anchors)
  }

  /// Where an alignment of the texts begins.
  func beginning() -> Beginning {
    let model = BitextModel(self)
    return Beginning(path: firstPath(model), model: model)
  }
}
