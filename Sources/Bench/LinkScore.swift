/// Counts of links against those of people.
struct LinkScore {
  private var found = 0
  private var right = 0
  private var wanted = 0
  private var bestRight = 0
  private var bestAsked = 0
  private var candidates: [(score: Double, isRight: Bool)] = []

  /// - Parameters:
  ///   - links: whether each link is right.
  ///   - candidates: all pairs with a score, and whether each is right.
  ///   - best: of each sentence that has links, whether its best candidate is one.
  ///   - gold: number of links that there are.
  mutating func add(
    links: [Bool], candidates: [(Double, Bool)], best: [Bool], gold: Int
  ) {
    found += links.count
    right += links.count { $0 }
    wanted += gold
    bestRight += best.count { $0 }
    bestAsked += best.count
    self.candidates += candidates.map { (score: $0.0, isRight: $0.1) }
  }

  /// Precision at each right candidate, over all that are wanted.
  private var averagePrecision: Double {
    var seen = 0
    var sum = 0.0
    let sorted = candidates.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }
    for (rank, entry) in sorted.enumerated() where entry.element.isRight {
      seen += 1
      sum += Double(seen) / Double(rank + 1)
    }
    return sum / Double(max(1, wanted))
  }

  func print(_ name: String, hasBins: Bool) {
    Figure("\(name): precision", Double(right) / Double(max(1, found)), "").print()
    Figure("\(name): recall", Double(right) / Double(max(1, wanted)), "").print()
    Figure("\(name): F1", 2 * Double(right) / Double(max(1, found + wanted)), "").print()
    Figure("\(name): hit1", Double(bestRight) / Double(max(1, bestAsked)), "").print()
    Figure("\(name): AP", averagePrecision, "").print()
    guard hasBins else { return }
    for bin in 0..<10 {
      let low = Double(bin) / 10
      let inside = candidates.filter { $0.score >= low && ($0.score < low + 0.1 || bin == 9) }
      guard !inside.isEmpty else { continue }
      let share = Double(inside.count { $0.isRight }) / Double(inside.count)
      Figure("\(name): right of \(inside.count) from .\(bin) on", share, "").print()
    }
  }
}
