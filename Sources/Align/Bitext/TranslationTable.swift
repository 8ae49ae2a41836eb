internal import Text

/// A pair of tokens, one of each side, and how probable one is as the other's translation.
struct TokenLink: Equatable, Sendable {
  let given: Int32
  let word: Int32
  let weight: Float
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
    let sorted = links.sorted {
      ($0.given, $0.word, $1.weight) < ($1.given, $1.word, $0.weight)
    }
    starts = []
    words = []
    weights = []
    var last: (Int32, Int32)?
    for link in sorted {
      if let last, last == (link.given, link.word) { continue }
      last = (link.given, link.word)
      while starts.count <= Int(link.given) { starts.append(words.count) }
      words.append(link.word)
      weights.append(link.weight)
    }
    while starts.count <= rows { starts.append(words.count) }
  }

  var rows: Int { starts.count - 1 }

  func row(_ given: Int32) -> Range<Int> { starts[Int(given)]..<starts[Int(given) + 1] }

  func weight(_ word: Int32, given: Int32) -> Float {
    let row = row(given)
    let place = words[row].partitionIndex { $0 >= word }
    return place < row.upperBound && words[place] == word ? weights[place] : 0
  }

  var links: [TokenLink] {
    (0..<rows).flatMap { given in
      row(Int32(given)).map {
        TokenLink(given: Int32(given), word: words[$0], weight: weights[$0])
      }
    }
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
