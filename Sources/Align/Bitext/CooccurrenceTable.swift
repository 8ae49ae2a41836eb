internal import Text

/// The pairs of words that can be learnt: those that meet in more than one bead, or are known from
/// outside. They are numbered, and the numbers laid out bead by bead, so that expectation
/// maximisation runs over arrays.
struct CooccurrenceTable: Sendable {
  /// A pair in a bead, listed with the source word.
  struct Link: Sendable {
    /// Number of the pair.
    let pair: Int32
    /// Place of the target word in the bead.
    let column: Int32
  }

  let beads: BeadWords
  /// Bead by bead, and within it source word by source word.
  private(set) var links: [Link] = []
  /// Where the links of each source word of each bead begin, by its place in ``BeadWords/source``;
  /// one more than there are.
  private(set) var rows: [Int] = [0]
  /// The target word of each pair, by number.
  private(set) var targets: [Int32] = []
  /// Where the pairs of each source word begin; one more than there are source words.
  private(set) var starts: [Int] = [0]

  var count: Int { targets.count }

  /// - Parameter evidence: what is known from outside; a row for each source word.
  init(_ beads: BeadWords, _ evidence: TranslationTable, targetWords: Int) {
    self.beads = beads
    let sources = Occurrences(beads.source, words: evidence.rows)
    let middle = sources.starts.partitionIndex { $0 >= beads.source.words.count / 2 }
    let split = min(middle, evidence.rows)
    let halves = SideBySide.run(
      { PairList(0..<split, sources, beads, evidence, targetWords: targetWords) },
      { PairList(split..<evidence.rows, sources, beads, evidence, targetWords: targetWords) })
    let lists = [halves.0, halves.1]
    for list in lists {
      let first = targets.count
      starts += list.starts.map { first + $0 }
      targets += list.targets
    }
    layOut(lists)
  }

  /// Brings the links from the order of the source words into that of the beads.
  private mutating func layOut(_ lists: [PairList]) {
    var counts = [Int](repeating: 0, count: beads.source.words.count)
    for list in lists { for row in list.rows { counts[row.row] = row.links.count } }
    for count in counts { rows.append(rows[rows.count - 1] + count) }
    links = [Link](repeating: Link(pair: 0, column: 0), count: rows[counts.count])
    var first: Int32 = 0
    for list in lists {
      for row in list.rows {
        var place = rows[row.row]
        for index in row.links {
          let link = list.links[index]
          links[place] = Link(pair: first + link.pair, column: link.column)
          place += 1
        }
      }
      first += Int32(list.targets.count)
    }
  }

  func pairs(of source: Int) -> Range<Int> { starts[source]..<starts[source + 1] }
}

/// The pairs of some of the source words, numbered word by word, each in order of first use.
private struct PairList: Sendable {
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

/// Where each word stands in lists of words.
private struct Occurrences: Sendable {
  struct Place: Sendable {
    let list: Int32
    /// Place among the words of all lists.
    let place: Int32
  }

  /// Where the places of each word begin; one more than there are words.
  private(set) var starts: [Int]
  private var places: [Place]

  init(_ lists: WordLists, words: Int) {
    starts = [Int](repeating: 0, count: words + 1)
    for word in lists.words { starts[Int(word) + 1] += 1 }
    for word in 0..<words { starts[word + 1] += starts[word] }
    var next = starts
    places = [Place](repeating: Place(list: 0, place: 0), count: starts[words])
    for list in 0..<lists.count {
      for place in lists.range(list) {
        let word = Int(lists.words[place])
        places[next[word]] = Place(list: Int32(list), place: Int32(place))
        next[word] += 1
      }
    }
  }

  subscript(word: Int) -> ArraySlice<Place> { places[starts[word]..<starts[word + 1]] }
}
