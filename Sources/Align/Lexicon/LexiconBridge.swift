/// From a third language's words to headwords of a lexicon: two lexicons with the same target make
/// one between their sources.
struct LexiconBridge: Sendable {
  /// So many headwords of the best are taken.
  private static let most = 6

  private struct Use: Sendable {
    let row: Int
    /// From 1: how high the word stands among the row's translations.
    let rank: Int
  }

  private let rows: LexiconRows
  private var uses: [String: [Use]] = [:]

  init(to rows: LexiconRows) {
    self.rows = rows
    for row in 0..<rows.count {
      for (rank, word) in rows.translations(row).enumerated() {
        uses[word.lowercased(), default: []].append(Use(row: row, rank: rank + 1))
      }
    }
  }

  /// The headwords that share most with a row's translations: each that is shared counts by its
  /// rank on either side.
  ///
  /// - Parameter words: the translations of a row of the other lexicon, the most usual first.
  func headwords(for words: [String]) -> [String] {
    var scores: [Int: Double] = [:]
    for (rank, word) in words.enumerated() {
      for use in uses[word.lowercased()] ?? [] {
        scores[use.row, default: 0] += 1 / Double((rank + 1) * use.rank)
      }
    }
    let best = scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return best.prefix(Self.most).map { rows.head($0.key) }
  }
}
