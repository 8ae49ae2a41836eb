/// The pairs of some of the source words, numbered word by word, each in order of first use.
struct PairList: Sendable {
  /// Where the pairs of each source word end.
  private(set) var starts: [Int] = []
  private(set) var targets: [Int32] = []
  private(set) var links: [CooccurrenceTable.Link] = []
  /// Places in ``BeadWords/source`` that have any links.
  private(set) var rows: [(row: Int, links: Range<Int>)] = []

  /// What is known of each target word beside the source word at hand: less than `base` before it
  /// is met, `base` when it has been met in one bead, one more from the next on, and from two more
  /// on the number of the pair.
  private var states: [Int32]
  private var base: Int32 = 1

  init(
    _ words: Range<Int>, _ sources: Occurrences, _ beads: BeadWords, _ evidence: TranslationTable,
    targetWords: Int
  ) {
    states = [Int32](repeating: 0, count: targetWords)
    starts.reserveCapacity(words.count)
    for word in words {
      let known = evidence.row(Int32(word))
      let places = sources[word]
      if places.count > 1 || (places.count == 1 && !known.isEmpty) {
        for entry in known { states[Int(evidence.words[entry])] = base + 1 }
        for place in places { meet(beads.target[Int(place.list)]) }
        let first = targets.count
        for place in places { list(Int(place.place), beads.target[Int(place.list)], first) }
        base += 2 + Int32(targets.count - first)
      }
      starts.append(targets.count)
    }
  }

  private mutating func meet(_ words: ArraySlice<Int32>) {
    let base = base
    var states = states.mutableSpan
    for word in words { states[Int(word)] = max(base, min(states[Int(word)] + 1, base + 1)) }
  }

  private mutating func list(_ row: Int, _ words: ArraySlice<Int32>, _ first: Int) {
    let start = links.count
    for (column, word) in words.enumerated() where states[Int(word)] > base {
      if states[Int(word)] == base + 1 {
        states[Int(word)] = base + 2 + Int32(targets.count - first)
        targets.append(word)
      }
      let pair = Int32(first) + states[Int(word)] - base - 2
      links.append(CooccurrenceTable.Link(pair: pair, column: Int32(column)))
    }
    if links.count > start { rows.append((row, start..<links.count)) }
  }
}
