internal import Text

/// The sentences of a translation that stand in it more than once, beside the sentences of the source
/// that answer to them.
struct Repetitions {
  private let beads: BeadIndex
  private let segments: [Segment]
  private var folded: FoldedStretches
  private var targets: FirstSentences
  private let source: Document
  private let sourceSegments: [Segment]
  private var sources: FirstSentences
  /// Sentences of the source that are the same as they stand, and the first that is the same as
  /// each when folded.
  private var sourceStretches: StretchNumbers
  private var firstOfSource: [Int] = []
  /// What answers to the sentences that stand twice or more; where it is, by their first place.
  private var answers: [Answers] = []
  private var placesOfAnswers: [Int: Int] = [:]

  private struct Answers {
    /// Places of the sentence, and the latest of them.
    var places: Int32 = 0
    var latest: Int32 = -1
    /// How often the sentence of the source that stands most often among them does.
    private(set) var most: Int32 = 0
    /// In ascending order.
    private var segments: [Int32] = []
    /// How often the first of them added is among them: mostly it is the only one.
    private var count: Int32 = 0
    /// How often each of the others is.
    private var others: [Int32: Int32] = [:]
    /// The first one added, and the first of the source that is the same when folded, if known.
    private(set) var example: Int32 = -1
    var firstOfExample: Int32?

    /// - Returns: whether the segment is a further one.
    mutating func insert(_ segment: Int) -> Bool {
      let segment = Int32(segment)
      let isLast = segments.last.map { $0 < segment } ?? true
      let place = isLast ? segments.count : segments.partitionIndex { $0 >= segment }
      if place < segments.count, segments[place] == segment { return false }
      segments.insert(segment, at: place)
      if example < 0 { example = segment }
      return true
    }

    mutating func addExample() {
      count += 1
      most = max(most, count)
    }

    /// Counts a sentence that the source has otherwise than the example, if not for its folded form.
    ///
    /// - Parameter example: the first sentence of the source that is the same as the example.
    mutating func add(_ number: Int, example: Int) {
      if number == example { return addExample() }
      let count = others[Int32(number), default: 0] + 1
      others[Int32(number)] = count
      most = max(most, count)
    }
  }

  init(_ pair: Pair, _ source: Document) {
    (beads, segments) = (pair.beads, pair.target.segments)
    (self.source, sourceSegments) = (source, source.segments)
    folded = FoldedStretches(pair.target)
    targets = FirstSentences(pair.target)
    sources = FirstSentences(source)
    sourceStretches = StretchNumbers(source.text)
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
    let first = targets.first(like: index, text)
    if first == index { return (nil, false) }
    let place = placesOfAnswers[first] ?? answers.count
    if place == answers.count {
      placesOfAnswers[first] = place
      answers.append(Answers())
      add(first, to: place)
    }
    let earlier = Int(answers[place].latest)
    add(index, to: place)
    return (earlier, answers[place].most >= answers[place].places)
  }

  private mutating func add(_ index: Int, to place: Int) {
    answers[place].places += 1
    answers[place].latest = Int32(index)
    beads.forEachCounterpart(of: index, on: .target) { segment in
      guard answers[place].insert(segment) else { return }
      let example = Int(answers[place].example)
      // Asked first: mostly they are the same as they stand, and no table need be looked into.
      if isSame(segment, example) {
        answers[place].addExample()
      } else {
        answers[place].add(firstOfSource(like: segment), example: firstOfExample(place))
      }
    }
  }

  /// Whether two sentences of the source are the same as they stand.
  // Were it not mutating, all would be copied each time that it is asked while beads are handed on.
  private mutating func isSame(_ segment: Int, _ other: Int) -> Bool {
    let text = source.text.span
    let (range, others) = (sourceSegments[segment].range, sourceSegments[other].range)
    return StretchNumbers.areSame(text.extracting(range.indices), text.extracting(others.indices))
  }

  private mutating func firstOfExample(_ place: Int) -> Int {
    if let known = answers[place].firstOfExample { return Int(known) }
    let first = firstOfSource(like: Int(answers[place].example))
    answers[place].firstOfExample = Int32(first)
    return first
  }

  private mutating func firstOfSource(like segment: Int) -> Int {
    let range = sourceSegments[segment].range
    let stretch = sourceStretches.number(of: range)
    if stretch == firstOfSource.count {
      firstOfSource.append(sources.first(like: segment, source.folded(range)[...]))
    }
    return firstOfSource[stretch]
  }
}
