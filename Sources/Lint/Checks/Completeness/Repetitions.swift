internal import Text

/// The sentences of a translation that stand in it more than once, beside the sentences of the source
/// that answer to them.
struct Repetitions {
  private let beads: BeadIndex
  private let segments: [Segment]
  private var folded: FoldedStretches
  private var targets: FirstSentences
  private let source: Document
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
    targets = FirstSentences(pair.target, count: segments.count)
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
      answers[place].add(firstOfSource(like: segment))
    }
  }

  private mutating func firstOfSource(like segment: Int) -> Int {
    let range = source.segments[segment].range
    let stretch = sourceStretches.number(of: range)
    if stretch == firstOfSource.count {
      firstOfSource.append(sources.first(like: segment, source.folded(range)[...]))
    }
    return firstOfSource[stretch]
  }
}
