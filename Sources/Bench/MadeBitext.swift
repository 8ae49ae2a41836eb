internal import Align
internal import Specimens
internal import Text

/// A text of made-up words and its translation, of any length, with the alignment known: words by
/// Zipf's law, beads of all types, words that are left out and words that come in.
struct MadeBitext {
  private(set) var source: [SegmentText] = []
  private(set) var target: [SegmentText] = []
  private(set) var gold: [LadderScore.Bead] = []

  static let words = 60_000
  /// What turns the number of a word into its spelling on either side; prime, so that no two words
  /// are spelt alike.
  private static let sourceFactor = 7919
  private static let targetFactor = 104_729

  /// - Parameter count: number of source segments, at least.
  init(segments count: Int) {
    var random = SplitMix(state: 7)
    while source.count < count {
      switch Int.random(in: 0..<100, using: &random) {
      case 0..<1: add(1, 0, &random)
      case 1..<2: add(0, 1, &random)
      case 2..<22: add(1, 2, &random)
      case 22..<30: add(2, 1, &random)
      case 30..<33: add(2, 2, &random)
      case 33..<40: add(1, 3, &random)
      default: add(1, 1, &random)
      }
    }
  }

  var texts: SegmentedTexts {
    SegmentedTexts(source: source, target: target, sourceLanguage: "de", targetLanguage: "en")
  }

  /// A part of it, as a text of its own.
  func part(_ range: Range<Int>) -> MadeBitext {
    let beads = gold.filter { bead in
      bead.source.allSatisfy(range.contains) && !bead.source.isEmpty && !bead.target.isEmpty
    }
    var part = self
    guard let first = beads.first, let last = beads.last else { return part }
    let columns = first.target[0]...last.target[last.target.count - 1]
    let rows = first.source[0]...last.source[last.source.count - 1]
    part.source = Array(source[rows])
    part.target = Array(target[columns])
    part.gold = gold.filter { bead in
      bead.source.allSatisfy(rows.contains) && bead.target.allSatisfy(columns.contains)
    }.map { bead in
      LadderScore.Bead(
        source: bead.source.map { $0 - rows.lowerBound },
        target: bead.target.map { $0 - columns.lowerBound })
    }
    return part
  }

  /// The first ten parts of so many source segments, or fewer where there are no more.
  func parts(of length: Int) -> [MadeBitext] {
    stride(from: 0, to: source.count, by: length).prefix(10).map {
      part($0..<min(source.count, $0 + length))
    }
  }

  private mutating func add(_ rows: Int, _ columns: Int, _ random: inout SplitMix) {
    let length = Int.random(in: 6...24, using: &random) * max(rows, columns)
    let words = (0..<length).map { _ in Self.word(&random) }
    let other = words.compactMap { word -> Int? in
      switch Int.random(in: 0..<100, using: &random) {
      case 0..<30: nil
      case 30..<50: Self.word(&random)
      default: word
      }
    }
    gold.append(
      LadderScore.Bead(
        source: Array(source.count..<source.count + rows),
        target: Array(target.count..<target.count + columns)))
    source += Self.segments(words, rows, Self.sourceFactor)
    target += Self.segments(other, columns, Self.targetFactor)
  }

  /// Rank in Zipf's law: the logarithm of the rank is even.
  private static func word(_ random: inout SplitMix) -> Int {
    var rank = 1.0
    for _ in 0..<16 where Bool.random(using: &random) { rank *= 2 }
    return Int(rank * Double.random(in: 1..<2, using: &random)) % words
  }

  private static func segments(_ words: [Int], _ count: Int, _ factor: Int) -> [SegmentText] {
    (0..<count).map { index in
      let share = words[words.count * index / count..<words.count * (index + 1) / count]
      return SegmentText(share.map { spelling($0, factor) }.joined(separator: " ") + ".")
    }
  }

  /// A word of the source and its translation.
  static func pair(_ word: Int) -> (source: String, target: String) {
    (spelling(word, sourceFactor), spelling(word, targetFactor))
  }

  /// One word in thirty is a name and spelt alike on both sides.
  private static func spelling(_ word: Int, _ factor: Int) -> String {
    let factor = word % 30 == 29 ? sourceFactor : factor
    let consonants = Array("bdfgklmnprstvz")
    let vowels = Array("aeiou")
    var rest = word * factor % 343_000
    var text = ""
    for _ in 0..<3 {
      text.append(consonants[rest % consonants.count])
      rest /= consonants.count
      text.append(vowels[rest % vowels.count])
      rest /= vowels.count
    }
    return text
  }
}
