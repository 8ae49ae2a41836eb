internal import Text

/// The sentences of a translation that stand in it more than once, beside the sentences of the source
/// that answer to them.
struct Repetitions {
  private let beads: BeadIndex
  private let targets: FirstSentences
  private let sources: FirstSentences
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
    /// The sentence of the source that was added first, and how often it stands among them: mostly it
    /// is the only one.
    private var example: Int32 = -1
    private var count: Int32 = 0
    /// How often each of the others is.
    private var others: [Int32: Int32] = [:]

    /// - Parameter first: the first sentence of the source that is the same.
    mutating func insert(_ segment: Int, firstOf first: Int) {
      let (segment, first) = (Int32(segment), Int32(first))
      let isLast = segments.last.map { $0 < segment } ?? true
      let place = isLast ? segments.count : segments.partitionIndex { $0 >= segment }
      if place < segments.count, segments[place] == segment { return }
      segments.insert(segment, at: place)
      if example < 0 { example = first }
      if first == example {
        count += 1
        most = max(most, count)
      } else {
        let count = others[first, default: 0] + 1
        others[first] = count
        most = max(most, count)
      }
    }
  }

  /// - Parameter least: bytes of the shortest sentence of the translation that is looked at.
  init(_ pair: Pair, _ source: Document, least: Int) {
    beads = pair.beads
    targets = FirstSentences(pair.target) { $0.isBody && $1.count >= least }
    sources = FirstSentences(source) { _, _ in true }
  }

  /// Adds a segment of the translation.
  ///
  /// - Returns: the place before of the same sentence, and whether the source has a sentence as
  ///   often as the translation has this one; nil for a sentence that is not looked at.
  mutating func add(_ index: Int) -> (earlier: Int?, isRepeated: Bool)? {
    guard let first = targets[index] else { return nil }
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
    // Asked of the whole, they would keep a copy of all answers while one is added to.
    let (beads, sources) = (beads, sources)
    beads.forEachCounterpart(of: index, on: .target) { segment in
      answers[place].insert(segment, firstOf: sources[segment] ?? segment)
    }
  }
}
