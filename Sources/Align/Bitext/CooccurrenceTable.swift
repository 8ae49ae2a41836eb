/// Every pair of words that meet in a bead, numbered, and the numbers laid out bead by bead, so that
/// expectation maximisation runs over arrays.
struct CooccurrenceTable {
  /// The words of a bead and where the numbers of their pairs begin: source by source.
  struct BeadWords {
    let source: [Int32]
    let target: [Int32]
    let start: Int
  }

  private(set) var beads: [BeadWords] = []
  /// Numbers of pairs.
  private(set) var pairs: [Int32]
  /// Where the pairs of each source word begin; one more than there are source words.
  private(set) var starts: [Int] = [0]
  /// The target word of each pair, by number.
  private(set) var targets: [Int32] = []

  private let targetWords: Int

  var count: Int { targets.count }

  /// - Parameter texts: the words of both sides of each bead, without repetition.
  init(_ texts: [(source: [Int32], target: [Int32])], sourceWords: Int, targetWords: Int) {
    self.targetWords = targetWords
    var start = 0
    for text in texts {
      beads.append(BeadWords(source: text.source, target: text.target, start: start))
      start += text.source.count * text.target.count
    }
    pairs = [Int32](repeating: 0, count: start)
    number(Occurrences(texts.map(\.source), words: sourceWords))
  }

  /// Numbers the pairs source word by source word, each in order of first use.
  private mutating func number(_ sources: Occurrences) {
    var numbers = [Int32](repeating: -1, count: targetWords)
    for word in 0..<sources.words {
      let first = Int32(targets.count)
      for place in sources[word] {
        let bead = beads[Int(place.list)]
        var pair = bead.start + Int(place.index) * bead.target.count
        for target in bead.target {
          if numbers[Int(target)] < first {
            numbers[Int(target)] = Int32(targets.count)
            targets.append(target)
          }
          pairs[pair] = numbers[Int(target)]
          pair += 1
        }
      }
      starts.append(targets.count)
    }
  }

  func pairs(of source: Int) -> Range<Int> { starts[source]..<starts[source + 1] }

  /// Calls `body` with each pair of a table that meets in a bead.
  func forEach(in table: TranslationTable, _ body: (_ pair: Int, _ weight: Float) -> Void) {
    var numbers = [Int](repeating: -1, count: targetWords)
    for source in 0..<starts.count - 1 {
      let pairs = pairs(of: source)
      for pair in pairs { numbers[Int(targets[pair])] = pair }
      for entry in table.row(Int32(source)) {
        let word = Int(table.words[entry])
        guard pairs.contains(numbers[word]) else { continue }
        body(numbers[word], table.weights[entry])
      }
    }
  }
}

/// Where each word stands in lists of words.
private struct Occurrences {
  struct Place {
    let list: Int32
    let index: Int32
  }

  private var starts: [Int]
  private var places: [Place]

  var words: Int { starts.count - 1 }

  init(_ lists: [[Int32]], words: Int) {
    starts = [Int](repeating: 0, count: words + 1)
    for word in lists.joined() { starts[Int(word) + 1] += 1 }
    for word in 0..<words { starts[word + 1] += starts[word] }
    var next = starts
    places = [Place](repeating: Place(list: 0, index: 0), count: starts[words])
    for (list, listed) in lists.enumerated() {
      for (index, word) in listed.enumerated() {
        places[next[Int(word)]] = Place(list: Int32(list), index: Int32(index))
        next[Int(word)] += 1
      }
    }
  }

  subscript(word: Int) -> ArraySlice<Place> { places[starts[word]..<starts[word + 1]] }
}
