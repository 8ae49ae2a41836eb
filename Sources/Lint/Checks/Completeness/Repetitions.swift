internal import Text

/// The sentences of a translation that stand in it more than once, beside the sentences of the source
/// that answer to them.
struct Repetitions {
  private let beads: BeadIndex
  private let segments: [Segment]
  private var folded: FoldedStretches
  private var targets: SentenceNumbers
  private let source: Document
  private var sources: SentenceNumbers
  /// Sentences of the source that are the same as they stand, and the number of each.
  private var sourceStretches: StretchNumbers
  private var sourceNumbers: [Int] = []
  /// The latest place of each sentence.
  private var latest: [Int32] = []
  /// What answers to the sentences that stand twice or more, and the place there of each sentence;
  /// -1 for none.
  private var answers: [Answers] = []
  private var placeOfAnswers: [Int32] = []

  private struct Answers {
    /// Places of the sentence.
    var places: Int32 = 1
    /// How often the sentence of the source that stands most often among them does.
    private(set) var most: Int32 = 0
    /// In ascending order.
    private var segments: [Int32] = []
    /// The first sentence of the source, mostly the only one, and how often it is among them.
    private var first: Int32 = -1
    private var count: Int32 = 0
    /// How often each of the others is.
    private var others: [Int32: Int32] = [:]

    /// - Returns: whether the segment is a further one.
    mutating func insert(_ segment: Int) -> Bool {
      let segment = Int32(segment)
      let isLast = segments.last.map { $0 < segment } ?? true
      let place = isLast ? segments.count : segments.partitionIndex { $0 >= segment }
      if place < segments.count, segments[place] == segment { return false }
      segments.insert(segment, at: place)
      return true
    }

    /// Counts a sentence of the source.
    mutating func add(_ number: Int) {
      let number = Int32(number)
      if first < 0 { first = number }
      if first == number {
        count += 1
        most = max(most, count)
      } else {
        let count = others[number, default: 0] + 1
        others[number] = count
        most = max(most, count)
      }
    }
  }

  init(_ pair: Pair, _ source: Document) {
    (beads, segments) = (pair.beads, pair.target.segments)
    (self.source, folded) = (source, FoldedStretches(pair.target))
    targets = SentenceNumbers(pair.target, count: segments.count)
    sources = SentenceNumbers(source)
    sourceStretches = StretchNumbers(source.text)
    latest.reserveCapacity(segments.count)
    placeOfAnswers.reserveCapacity(segments.count)
  }

  /// Adds a segment of the translation.
  ///
  /// - Parameter least: bytes of the shortest sentence that is looked at.
  /// - Returns: the place before of the same sentence, and whether the source has a sentence as
  ///   often as the translation has this one; nil for a sentence that is too short.
  mutating func add(_ index: Int, least: Int) -> (earlier: Int?, isRepeated: Bool)? {
    let range = segments[index].range
    let text = folded.bytes(of: range)
    guard text.count >= least else { return nil }
    let number = targets.number(of: range, text)
    guard number < latest.count else {
      latest.append(Int32(index))
      placeOfAnswers.append(-1)
      return (nil, false)
    }
    let earlier = Int(latest[number])
    latest[number] = Int32(index)
    var place = Int(placeOfAnswers[number])
    if place < 0 {
      place = answers.count
      placeOfAnswers[number] = Int32(place)
      answers.append(Answers())
      addAnswers(to: earlier, at: place)
    }
    addAnswers(to: index, at: place)
    answers[place].places += 1
    return (earlier, answers[place].most >= answers[place].places)
  }

  private mutating func addAnswers(to index: Int, at place: Int) {
    beads.forEachCounterpart(of: index, on: .target) { segment in
      guard answers[place].insert(segment) else { return }
      answers[place].add(sourceNumber(segment))
    }
  }

  private mutating func sourceNumber(_ segment: Int) -> Int {
    let range = source.segments[segment].range
    let stretch = sourceStretches.number(of: range)
    if stretch == sourceNumbers.count {
      sourceNumbers.append(sources.number(of: range, source.folded(range)[...]))
    }
    return sourceNumbers[stretch]
  }
}
