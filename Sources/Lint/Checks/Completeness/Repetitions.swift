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
  /// What answers to the sentences that stand twice or more, and the place there of each sentence.
  private var answers: [Answers] = []
  private var placeOfAnswers: [Int: Int] = [:]

  private struct Answers {
    /// Places of the sentence.
    var places = 1
    /// In ascending order.
    var segments: [Int] = []
    /// How often each sentence of the source is among them.
    var counts: [Int: Int] = [:]
    var most = 0

    /// - Returns: whether the segment is a further one.
    mutating func insert(_ segment: Int) -> Bool {
      let isLast = segments.last.map { $0 < segment } ?? true
      let place = isLast ? segments.count : segments.partitionIndex { $0 >= segment }
      if place < segments.count, segments[place] == segment { return false }
      segments.insert(segment, at: place)
      return true
    }
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
    let place = placeOfAnswers[number] ?? answers.count
    if place == answers.count {
      placeOfAnswers[number] = place
      answers.append(Answers())
      addAnswers(to: earlier, at: place)
    }
    addAnswers(to: index, at: place)
    answers[place].places += 1
    return (earlier, answers[place].most >= answers[place].places)
  }

  private mutating func addAnswers(to index: Int, at place: Int) {
    for segment in beads.counterparts(of: index, on: .target)
    where answers[place].insert(segment) {
      let text = source.folded(source.segments[segment].range)
      let number = sources.number(of: TextRange(text.startIndex, text.endIndex))
      let count = (answers[place].counts[number] ?? 0) + 1
      answers[place].counts[number] = count
      answers[place].most = max(answers[place].most, count)
    }
  }
}
