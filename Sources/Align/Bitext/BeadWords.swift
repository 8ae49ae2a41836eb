/// Lists of words one behind the other in one array.
struct WordLists: Sendable {
  private(set) var words: [Int32] = []
  /// Where each list begins; one more than there are lists.
  private(set) var starts: [Int] = [0]

  var count: Int { starts.count - 1 }

  subscript(list: Int) -> ArraySlice<Int32> { words[range(list)] }

  /// Where the words of a list stand.
  @inline(__always)
  func range(_ list: Int) -> Range<Int> { starts[list]..<starts[list + 1] }

  mutating func append(_ list: some Sequence<Int32>) {
    words.append(contentsOf: list)
    starts.append(words.count)
  }

  /// The part of all words that each word is, by number.
  func shares(words count: Int) -> [Float] {
    var counts = [Float](repeating: 0, count: count)
    for word in words { counts[Int(word)] += 1 }
    return counts.map { $0 / Float(max(1, words.count)) }
  }
}

/// The words of beads that have both sides, without repetition.
struct BeadWords: Sendable {
  private(set) var source = WordLists()
  private(set) var target = WordLists()

  var count: Int { source.count }

  init() {}

  init(_ source: BitextSide, _ target: BitextSide, _ path: BeadPath) {
    for bead in path.beads where !bead.isNull {
      append(Self.words(source, bead.source), Self.words(target, bead.target))
    }
  }

  mutating func append(_ source: some Sequence<Int32>, _ target: some Sequence<Int32>) {
    self.source.append(source)
    self.target.append(target)
  }

  private static func words(_ side: BitextSide, _ span: Range<Int>) -> [Int32] {
    var words: [Int32] = []
    for segment in span {
      for token in side.tokens[segment] where side.isReal(token) { words.append(token) }
    }
    return span.count > 1 ? Set(words).sorted() : words
  }

  /// The number of pairs of words in a bead.
  func pairs(_ bead: Int) -> Int { source.range(bead).count * target.range(bead).count }

  /// Evenly chosen beads of at most so many pairs of words in all.
  func thinned(to limit: Int) -> BeadWords {
    let all = (0..<count).reduce(0) { $0 + pairs($1) }
    guard all > limit else { return self }
    var beads = BeadWords()
    for bead in stride(from: 0, to: count, by: (all + limit - 1) / limit) {
      beads.append(source[bead], target[bead])
    }
    return beads
  }
}
