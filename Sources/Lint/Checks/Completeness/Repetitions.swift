internal import Text

/// The sentences of a translation that stand in it more than once, beside the sentences of the source
/// that answer to them.
struct Repetitions {
  private let target: Document
  private let source: Document
  private let beads: BeadIndex
  private let segments: [Segment]
  private var targets: StretchNumbers
  private var sources: StretchNumbers
  /// The latest place of each sentence.
  private var latest: [Int] = []
  /// What answers to the sentences that stand twice or more.
  private var answers: [Int: Answers] = [:]

  private struct Answers {
    /// Places of the sentence.
    var places = 1
    var segments: Set<Int> = []
    /// How often each sentence of the source is among them.
    var counts: [Int: Int] = [:]
    var most = 0
  }

  init(_ pair: Pair, _ source: Document) {
    (target, self.source) = (pair.target, source)
    (beads, segments) = (pair.beads, pair.target.segments)
    targets = StretchNumbers(pair.target.folded.bytes)
    sources = StretchNumbers(source.folded.bytes)
  }

  /// Adds a segment of the translation.
  ///
  /// - Parameter least: bytes of the shortest sentence that is looked at.
  /// - Returns: the place before of the same sentence, and whether the source has a sentence as
  ///   often as the translation has this one; nil for a sentence that is too short.
  mutating func add(_ index: Int, least: Int) -> (earlier: Int?, isRepeated: Bool)? {
    let text = target.folded(segments[index].range)
    guard text.count >= least else { return nil }
    let number = targets.number(of: TextRange(text.startIndex, text.endIndex))
    guard number < latest.count else {
      latest.append(index)
      return (nil, false)
    }
    let earlier = latest[number]
    latest[number] = index
    var answers = self.answers.removeValue(forKey: number) ?? answers(to: earlier, Answers())
    answers = self.answers(to: index, answers)
    answers.places += 1
    let isRepeated = answers.most >= answers.places
    self.answers[number] = answers
    return (earlier, isRepeated)
  }

  private mutating func answers(to index: Int, _ known: Answers) -> Answers {
    var answers = known
    for segment in beads.counterparts(of: index, on: .target)
    where answers.segments.insert(segment).inserted {
      let text = source.folded(source.segments[segment].range)
      let number = sources.number(of: TextRange(text.startIndex, text.endIndex))
      answers.counts[number, default: 0] += 1
      answers.most = max(answers.most, answers.counts[number] ?? 0)
    }
    return answers
  }
}
