internal import Text

/// A pair of tokens, one of each side, and how probable one is as the other's translation.
struct TokenLink: Equatable, Sendable {
  let given: Int32
  let word: Int32
  let weight: Float

  /// Whether it comes first in a row: by word, and the strongest of a word first.
  fileprivate func precedes(_ other: TokenLink) -> Bool {
    word < other.word || (word == other.word && weight > other.weight)
  }
}

/// A sparse t(word | given): for each token of one side, tokens of the other with weights in 0...1.
struct TranslationTable: Sendable {
  /// Where each given token's entries begin; one more than there are tokens.
  private(set) var starts: [Int]
  /// Ascending within a row.
  private(set) var words: [Int32]
  private(set) var weights: [Float]

  /// The strongest link counts where a pair has several.
  init(_ links: [TokenLink], rows: Int) {
    var (links, bounds) = Self.byGiven(links, rows: rows)
    starts = [0]
    starts.reserveCapacity(rows + 1)
    words = []
    weights = []
    words.reserveCapacity(links.count)
    weights.reserveCapacity(links.count)
    for row in 0..<rows {
      let range = bounds[row]..<bounds[row + 1]
      let isSorted = range.dropFirst().allSatisfy { !links[$0].precedes(links[$0 - 1]) }
      if !isSorted { links[range].sort { $0.precedes($1) } }
      var last: Int32 = -1
      for place in range where links[place].word != last {
        last = links[place].word
        words.append(last)
        weights.append(links[place].weight)
      }
      starts.append(words.count)
    }
  }

  /// The links in order of their given token (counting sort), and where each token's begin.
  private static func byGiven(
    _ links: [TokenLink], rows: Int
  ) -> (links: [TokenLink], starts: [Int]) {
    var starts = [Int](repeating: 0, count: rows + 1)
    for link in links { starts[Int(link.given) + 1] += 1 }
    for row in 0..<rows { starts[row + 1] += starts[row] }
    var next = starts
    var sorted = links
    for link in links {
      sorted[next[Int(link.given)]] = link
      next[Int(link.given)] += 1
    }
    return (sorted, starts)
  }

  var rows: Int { starts.count - 1 }

  func row(_ given: Int32) -> Range<Int> { starts[Int(given)]..<starts[Int(given) + 1] }

  func weight(_ word: Int32, given: Int32) -> Float {
    let row = row(given)
    let place = words[row].partitionIndex { $0 >= word }
    return place < row.upperBound && words[place] == word ? weights[place] : 0
  }

  var links: [TokenLink] {
    var links: [TokenLink] = []
    links.reserveCapacity(words.count)
    for given in 0..<rows {
      for place in row(Int32(given)) {
        links.append(TokenLink(given: Int32(given), word: words[place], weight: weights[place]))
      }
    }
    return links
  }

  /// The same weights, read the other way.
  func transposed(rows: Int) -> TranslationTable {
    TranslationTable(
      links.map { TokenLink(given: $0.word, word: $0.given, weight: $0.weight) }, rows: rows)
  }

  /// The greater weight of each pair.
  func merged(with other: TranslationTable) -> TranslationTable {
    TranslationTable(links + other.links, rows: rows)
  }
}
