internal import Glibc
internal import Text

extension Bitext {
  /// Segments of the source that the judgement rests on, from the middle of the text.
  static let sampleSize = 150

  /// The probability that the texts are translations of each other.
  ///
  /// The texts are aligned once more with the target in reverse order, which leaves its words and
  /// lengths as they are but matches nothing. Texts that have nothing to do with each other align
  /// as well one way as the other. The difference of the log likelihoods grows with the number of
  /// segments, its chance deviation with the root of it.
  ///
  /// Where that is beyond doubt before anything is learnt from the texts, that is the judgement;
  /// beyond all doubt, where it is so without long beads, which are the costliest to look for.
  func confidence(_ result: Result) -> Double {
    guard source.count > 0, target.count > 0 else { return 0 }
    let sample = sample(result.path)
    let reversed = Bitext(self, sample.source, sample.target.reversed())
    let (beginning, short) = SideBySide.run(
      { result.beginning ?? sample.beginning() },
      { reversed.firstPath(BitextModel(reversed).short) })
    let least = beginning.path.score - short.score
    if sample.margin(least) > Self.certainMargin { return sample.confidence(least) }
    let turned = reversed.beginning()
    let difference = beginning.path.score - turned.path.score
    let confidence = sample.confidence(difference)
    if confidence > Self.certain { return confidence }
    let (learnt, turnedLearnt) = SideBySide.run(
      { sample.likelihood(from: beginning) }, { reversed.likelihood(from: turned) })
    return sample.confidence((difference + learnt - turnedLearnt) / 2)
  }

  private static let certain = 0.999
  /// A margin over the reversed text aligned with none but short beads that is beyond doubt. Texts
  /// of the development sets that have nothing to do with each other come to 17, translations to 49
  /// and more.
  private static let certainMargin = 25.0

  /// - Parameter difference: of the log likelihoods.
  private func margin(_ difference: Double) -> Double {
    difference / Double(min(source.count, target.count)).squareRoot()
  }

  private func confidence(_ difference: Double) -> Double {
    1 / (1 + exp(-(margin(difference) - 4)))
  }

  /// The log likelihood ratio of the texts as translations of each other, with what their first
  /// alignment teaches.
  func likelihood(from beginning: Beginning) -> Double {
    let learnt = beginning.model.reestimated(self, from: beginning.path)
      .learning(self, from: beginning.path)
    return nextPath(learnt, near: beginning.path).score
  }

  private func nextPath(_ model: BitextModel, near path: BeadPath) -> BeadPath {
    let scorer = BeadScorer(source, target, model)
    return BeadSearch.bestPath(scorer, band(around: path, halfWidth: nextHalfWidth(path)))
  }

  private func sample(_ path: BeadPath) -> Bitext {
    guard source.count > Self.sampleSize else { return self }
    let start = (source.count - Self.sampleSize) / 2
    let beads = path.beads.filter {
      $0.source.lowerBound >= start && $0.source.upperBound <= start + Self.sampleSize
    }
    guard let first = beads.first, let last = beads.last else { return self }
    let sources = first.source.lowerBound..<last.source.upperBound
    let targets = first.target.lowerBound..<last.target.upperBound
    // Nothing stands against the middle of the text where that is left out.
    if sources.isEmpty || targets.isEmpty { return self }
    return Bitext(self, source.slice(sources), target.slice(targets))
  }
}

extension BitextSide {
  /// A stretch of the text, with the word statistics of the whole.
  func slice(_ range: Range<Int>) -> BitextSide {
    picking(Array(range), endsBlock: range.map { endsBlock[$0] })
  }

  /// The segments in reverse order.
  func reversed() -> BitextSide {
    // A block ends where, in reverse, it began: before the last segment of the block before it.
    let ends = (0..<count).reversed().map { $0 == 0 || endsBlock[$0 - 1] }
    return picking((0..<count).reversed(), endsBlock: ends)
  }
}
