internal import Formats
internal import Text

/// Pairs of one figure in two languages, read and held against each other.
package struct FigurePairs {
  /// What a number of pairs came to.
  package struct Score {
    package var pairs = 0
    package var bytes = 0
    /// Pairs of one value that are read as two.
    package var disagreements: [String] = []
    /// Pairs of which one side was changed, and those of them that were found.
    package var planted = 0
    package var found = 0
    package var unfound: [String] = []
  }

  package let language: String
  /// One pair in so many has another value on one side.
  static let plantedShare = 10
  private static let batch = 2000

  /// The other language: English, and for English Chinese.
  package var other: String { language == "en" ? "zh" : "en" }

  package init(language: String) { self.language = language }

  package func score(_ count: Int, seed: UInt64 = 17) throws -> Score {
    var random = SplitMix(state: seed)
    var mine = try MadeFigures(language: language)
    var theirs = try MadeFigures(language: other)
    var score = Score()
    while score.pairs < count {
      var sources: [String] = []
      var targets: [String] = []
      var isPlanted: [Bool] = []
      for _ in 0..<min(Self.batch, count - score.pairs) {
        let figure = MadeFigures.Figure.allCases.randomElement(using: &random) ?? .count
        let value = Self.value(figure, &random)
        let planted = Int.random(in: 0..<Self.plantedShare, using: &random) == 0
        isPlanted.append(planted)
        sources.append(try mine.text(figure, value, &random))
        let said = planted ? Self.changed(value, figure, &random) : value
        targets.append(try theirs.text(figure, said, &random))
      }
      try judge(sources, targets, isPlanted, &score)
    }
    return score
  }

  private func judge(
    _ sources: [String], _ targets: [String], _ isPlanted: [Bool], _ score: inout Score
  ) throws {
    let one = try Self.figures(sources, language)
    let two = try Self.figures(targets, other)
    for index in sources.indices {
      let agrees =
        one[index].count == 1 && two[index].count == 1
        && one[index][0].agrees(with: two[index][0])
      let pair = "\(sources[index]) | \(targets[index])"
      score.pairs += 1
      score.bytes += pair.utf8.count
      if isPlanted[index] {
        score.planted += 1
        if agrees { score.unfound.append(pair) } else { score.found += 1 }
      } else if !agrees {
        score.disagreements.append(pair)
      }
    }
  }

  /// The quantities of each line.
  private static func figures(_ lines: [String], _ language: String) throws -> [[Quantity]] {
    let document = try Format.plain.read(
      Array(lines.joined(separator: "\n\n").utf8), name: "figures", language: Language(language))
    var figures = [[Quantity]](repeating: [], count: lines.count)
    var (line, end) = (0, lines.first?.utf8.count ?? 0)
    for quantity in QuantityScanner.quantities(in: document) {
      while Int(quantity.range.start) >= end, line + 1 < lines.count {
        line += 1
        end += 2 + lines[line].utf8.count
      }
      figures[line].append(quantity)
    }
    return figures
  }

  /// All lengths alike, with a random number of noughts at the end.
  private static func value(_ figure: MadeFigures.Figure, _ random: inout SplitMix) -> Int {
    switch figure {
    case .percent: return Int.random(in: 1...999, using: &random)
    case .day:
      return Int.random(in: 1801...2099, using: &random) * 10_000
        + Int.random(in: 1...12, using: &random) * 100 + Int.random(in: 1...28, using: &random)
    case .count, .money, .distance:
      let digits = Int.random(in: 1...4, using: &random)
      let top = (0..<digits).reduce(1) { power, _ in power * 10 }
      let noughts = Int.random(in: 0...(figure == .distance ? 3 : 8), using: &random)
      let head = Int.random(in: max(2, top / 10)..<top, using: &random)
      let exact = (0..<noughts).reduce(head) { power, _ in power * 10 }
      let isOdd = Int.random(in: 0..<4, using: &random) == 0
      return isOdd ? exact + Int.random(in: 0..<max(1, exact), using: &random) : exact
    }
  }

  /// Another value, as slips make it: a nought more, another digit, another day.
  private static func changed(
    _ value: Int, _ figure: MadeFigures.Figure, _ random: inout SplitMix
  ) -> Int {
    if figure == .day { return value % 100 < 28 ? value + 1 : value - 1 }
    if figure == .percent { return value + Int.random(in: 1...9, using: &random) * 10 }
    return Bool.random(using: &random) ? value * 10 : value + max(1, value / 8)
  }
}
