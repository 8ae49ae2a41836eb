/// Words that translate so much that they tell nothing: articles, the "to" of verbs.
enum Commonplaces {
  /// So many rows tell which they are, evenly taken.
  private static let sampleSize = 6000
  /// A commonplace stands in one translation of a hundred, and in fifty at the least.
  private static let share = 100
  private static let leastCount = 50.0

  static func find(
    in rows: Int, _ translations: (Int) -> [String], _ scanner: inout TermScanner
  ) -> Set<BitextToken> {
    let step = max(1, rows / sampleSize)
    var counts: [BitextToken: Int] = [:]
    var terms = 0
    for row in stride(from: 0, to: rows, by: step) {
      for translation in translations(row) {
        terms += 1
        for token in scanner.tokens(translation) { counts[token, default: 0] += 1 }
      }
    }
    let limit = max(leastCount / Double(step), Double(terms / share))
    return Set(counts.lazy.filter { Double($0.value) > limit }.map(\.key))
  }
}
