internal import Text

/// A segment of each side that belong together for all that rare words tell.
struct Anchor: Equatable, Sendable {
  let source: Int
  let target: Int
}

/// Finds anchors in texts too long to be searched whole.
enum Anchors {
  /// A word that occurs more often in a text is no anchor.
  static let mostOccurrences = 3
  static let leastWeight: Float = 0.3

  /// Anchors, ascending on both sides.
  static func find(
    _ source: BitextSide, _ target: BitextSide, _ evidence: TranslationTable
  ) -> [Anchor] {
    let (left, right) = (rarePlaces(source), rarePlaces(target))
    var found: Set<[Int]> = []
    for given in 0..<evidence.rows {
      guard let places = left[Int32(given)] else { continue }
      for entry in evidence.row(Int32(given)) where evidence.weights[entry] >= leastWeight {
        guard let others = right[evidence.words[entry]], others.count == places.count else {
          continue
        }
        for (from, to) in zip(places, others) { found.insert([from, to]) }
      }
    }
    let anchors = found.map { Anchor(source: $0[0], target: $0[1]) }
    let ratio = Double(target.count) / Double(max(1, source.count))
    return supported(longestChain(anchors), ratio: ratio)
  }

  private static func rarePlaces(_ side: BitextSide) -> [Int32: [Int]] {
    var places: [Int32: [Int]] = [:]
    for segment in 0..<side.count {
      for token in side.tokens[segment]
      where side.vocabulary.counts[Int(token)] <= mostOccurrences {
        places[token, default: []].append(segment)
      }
    }
    return places
  }

  /// The longest subset that ascends on both sides (patience sorting).
  static func longestChain(_ anchors: [Anchor]) -> [Anchor] {
    let sorted = anchors.sorted { ($0.source, $1.target) < ($1.source, $0.target) }
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: sorted.count)
    for (index, anchor) in sorted.enumerated() {
      let place = ends.partitionIndex { sorted[$0].target >= anchor.target }
      previous[index] = place > 0 ? ends[place - 1] : nil
      if place == ends.count { ends.append(index) } else { ends[place] = index }
    }
    var chain: [Anchor] = []
    var next = ends.last
    while let index = next {
      chain.append(sorted[index])
      next = previous[index]
    }
    return chain.reversed()
  }

  /// Those that a neighbour confirms: chance anchors of a chain lie off the line of the others.
  static func supported(_ chain: [Anchor], ratio: Double) -> [Anchor] {
    chain.indices.filter { index in
      let near = max(0, index - 3)..<min(chain.count, index + 4)
      return near.contains { other in
        let advance = Double(abs(chain[other].source - chain[index].source)) * ratio
        let actual = Double(abs(chain[other].target - chain[index].target))
        return other != index && advance <= 100 * ratio
          && abs(actual - advance) <= 10 + 0.25 * advance
      }
    }.map { chain[$0] }
  }
}
