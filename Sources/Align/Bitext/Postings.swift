/// The words of a stretch of text, numbered for it alone, and the segments that hold each.
///
/// What is looked up by these numbers is as small as the stretch, and stays in the processor's
/// caches however long the text.
struct Postings {
  /// The segments of word after word, each ascending.
  private(set) var segments: [Int32] = []
  /// The token of each word.
  private(set) var tokens: [Int32] = []
  private var words: [Places] = []
  /// By token, the number of the word; -1 for one that the stretch does not hold.
  private var numbers: [Int32]
  /// Whether tokens that are no part of the text are held too.
  private let includesReadings: Bool

  /// What is known of a word.
  private struct Places {
    /// Where its segments stand.
    var start: Int32 = 0
    var end: Int32 = 0
    /// The place of the first segment that the last window did not pass.
    var cursor: Int32 = 0
  }

  /// - Parameter count: the tokens of the text's vocabulary.
  init(tokens count: Int, includesReadings: Bool = false) {
    self.includesReadings = includesReadings
    numbers = [Int32](repeating: -1, count: count)
  }

  /// The words of the stretch.
  var count: Int { tokens.count }

  /// The number of a token's word; -1 for one that the stretch does not hold.
  @inline(__always)
  func number(of token: Int32) -> Int32 { numbers[Int(token)] }

  /// Where the segments of a word stand in ``segments``.
  subscript(word: Int32) -> Range<Int> {
    Int(words[Int(word)].start)..<Int(words[Int(word)].end)
  }

  /// Where the segments of a window that hold a word stand in ``segments``. Windows that mostly move
  /// on are found at once.
  @inline(__always)
  mutating func places(_ word: Int32, _ window: Range<Int>) -> Range<Int32> {
    let known = words[Int(word)]
    var start = known.cursor
    while start > known.start, segments[Int(start) - 1] >= window.lowerBound { start -= 1 }
    while start < known.end, segments[Int(start)] < window.lowerBound { start += 1 }
    words[Int(word)].cursor = start
    var end = start
    while end < known.end, segments[Int(end)] < window.upperBound { end += 1 }
    return start..<end
  }

  /// Forgets the stretch that was indexed before.
  mutating func index(_ side: BitextSide, _ stretch: Range<Int>) {
    for token in tokens { numbers[Int(token)] = -1 }
    tokens.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    forEachToken(side, stretch) { postings, token, _ in postings.count(token) }
    layOut()
    forEachToken(side, stretch) { postings, token, segment in
      let word = Int(postings.numbers[Int(token)])
      postings.segments[Int(postings.words[word].end)] = Int32(segment)
      postings.words[word].end += 1
    }
  }

  private mutating func forEachToken(
    _ side: BitextSide, _ stretch: Range<Int>,
    _ body: (inout Postings, _ token: Int32, _ segment: Int) -> Void
  ) {
    for segment in stretch {
      for token in side.tokens[segment] where includesReadings || side.isReal(token) {
        body(&self, token, segment)
      }
    }
  }

  private mutating func count(_ token: Int32) {
    if numbers[Int(token)] < 0 {
      numbers[Int(token)] = Int32(tokens.count)
      tokens.append(token)
      words.append(Places())
    }
    words[Int(numbers[Int(token)])].end += 1
  }

  /// Gives every word its place.
  private mutating func layOut() {
    var next: Int32 = 0
    for word in words.indices {
      let count = words[word].end
      words[word] = Places(start: next, end: next, cursor: next)
      next += count
    }
    segments = [Int32](repeating: 0, count: Int(next))
  }
}
