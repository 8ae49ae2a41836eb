internal import Glibc

/// How well one side's words are explained by the other's (after Moore 2002, IBM model 1 with a
/// floor): the sum over words of log(λ + (1 − λ) · Σ t(word | given) / (|given| · p(word))).
///
/// It is a log likelihood ratio against words drawn from the text at large, so that rare words
/// weigh more and an unaligned segment scores 0.
struct LexicalModel: Sendable {
  var table: TranslationTable
  /// Probability that a word has no counterpart.
  var lambda: Double
  /// 1 / p(word), by token of the side that is explained.
  let rarity: [Float]

  static let initialLambda = 0.7

  /// What the number of given tokens counts for. With the number itself, a bead would lose by every
  /// segment more on the given side even where it says something; that is softened around the
  /// length of a usual segment.
  private static let sizes: [Float] = (0...longestSpan).map { size in
    usualSize * powf(Float(max(1, size)) / usualSize, 0.9)
  }
  private static let usualSize: Float = 20
  private static let longestSpan = 2000

  @inline(__always)
  private func weighed(_ size: Int) -> Float { Self.sizes[min(size, Self.longestSpan)] }

  /// What words gain over having no counterpart, given so many tokens.
  struct Gain {
    /// (1 − λ) / λ for one of the given tokens.
    fileprivate let odds: Float

    /// - Parameters:
    ///   - mass: Σ t(word | given).
    ///   - rarity: 1 / p(word).
    @inline(__always)
    func callAsFunction(mass: Float, rarity: Float) -> Float {
      fastLog(1 + odds * min(1, mass) * rarity)
    }
  }

  /// - Parameter size: number of given tokens.
  func gain(size: Int) -> Gain { Gain(odds: Float((1 - lambda) / lambda) / weighed(size)) }

  /// The score of a word without counterpart.
  var floor: Float { Float(log(lambda)) }

  /// Probability that a word came from its counterpart rather than from the text at large.
  func posterior(mass: Float, size: Int, word: Int) -> Double {
    let ratio = Double(min(1, mass)) * Double(rarity[word]) / Double(weighed(size))
    return (1 - lambda) * ratio / (lambda + (1 - lambda) * ratio)
  }
}

/// Σ t(word | given) over the tokens of a span, by word.
struct TranslationMass {
  private var mass: [Float]
  /// The words with any mass, in order of first touch.
  private(set) var words: [Int32] = []
  /// Number of real tokens given.
  private(set) var size = 0

  init(words count: Int) { mass = [Float](repeating: 0, count: count) }

  subscript(word: Int32) -> Float { mass[Int(word)] }

  mutating func add(_ segment: Int, of given: BitextSide, _ table: TranslationTable) {
    size += given.weight[segment]
    for token in given.tokens[segment] {
      for place in table.row(token) {
        let word = Int(table.words[place])
        if mass[word] == 0 { words.append(Int32(word)) }
        mass[word] += table.weights[place]
      }
    }
  }

  mutating func clear() {
    for word in words { mass[Int(word)] = 0 }
    words.removeAll(keepingCapacity: true)
    size = 0
  }
}
