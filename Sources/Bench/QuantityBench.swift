internal import Specimens

/// Random figures of every language against each other: how many are read alike, and how many of
/// the changed ones are found.
struct QuantityBench {
  let count: Int

  /// Whether nothing disagreed.
  func run() throws -> Bool {
    var isClean = true
    for language in MadeFigures.languages {
      let pairs = FigurePairs(language: language)
      let clock = ContinuousClock()
      let start = clock.now
      let score = try pairs.score(count)
      let seconds = (clock.now - start) / .seconds(1)
      print(
        "\(language)–\(pairs.other): \(score.pairs) pairs, "
          + "\(score.disagreements.count) disagreements; changed \(score.planted), "
          + "found \(score.found); \(score.bytes / 1_000_000) MB in \(Int(seconds)) s")
      for pair in score.disagreements.prefix(12) { print("  disagree: \(pair)") }
      for pair in score.unfound.prefix(6) { print("  not found: \(pair)") }
      isClean = isClean && score.disagreements.isEmpty
    }
    return isClean
  }
}
