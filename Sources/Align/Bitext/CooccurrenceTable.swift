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
