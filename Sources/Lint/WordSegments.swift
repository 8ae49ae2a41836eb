/// The segments that words stand in, words and segments in the order of the text.
///
/// A segment has a dozen words or more: where each begins, and the segment of every sixteenth word,
/// take a fraction of what a number for each word does.
struct WordSegments: Sendable {
  /// The first word in each segment or behind it.
  private var firstWords: [UInt32] = []
  /// The segment of every sixteenth word.
  private var marks: [UInt32] = []
  private var count = 0

  /// Adds the next word.
  ///
  /// - Parameter segment: the one that it stands in, or the next one.
  mutating func append(_ segment: Int) {
    while firstWords.count <= segment { firstWords.append(UInt32(count)) }
    if count & 15 == 0 { marks.append(UInt32(segment)) }
    count += 1
  }

  /// The segment that a word was added with.
  func segment(of word: Int) -> Int {
    var segment = Int(marks[word >> 4])
    while segment + 1 < firstWords.count, firstWords[segment + 1] <= word { segment += 1 }
    return segment
  }
}
