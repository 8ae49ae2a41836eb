/// Where the alignment runs, roughly: found on blocks of segments first, then ever finer, each time
/// near the path of the coarser level, so that the work grows with the length of the texts (after
/// Thompson and Koehn 2019, "Vecalign", section 3.2).
struct CoarseSearch {
  /// Blocks of the coarsest level on the longer side, at most.
  private static let mostBlocks = 400
  /// The finest level: blocks of so many segments.
  private static let finestBlock = 4
  private static let refinement = 4
  /// So many blocks to either side of the coarser path are searched.
  private static let margin = 2
  /// Words that pair up in more ways than this say nothing of where.
  private static let mostPairs = 400
  /// What it costs to leave the line of equal progress, against the score of words.
  private static let driftCost: Float = 2

  private let points: [[Point]]
  private let sourceLength: [Double]
  private let targetLength: [Double]
  private let ratio: Double

  /// Words of a source segment and of a target segment that are translations.
  private struct Point {
    let target: Int32
    let weight: Float
  }

  /// Bounds of target segments for each number of source segments passed.
  static func band(_ bitext: Bitext, halfWidth: Int) -> Band {
    let (rows, columns) = (bitext.source.count, bitext.target.count)
    guard rows > 0, columns > 0, max(rows, columns) > 2 * halfWidth else {
      return Band(rows: rows, columns: columns)
    }
    let search = CoarseSearch(bitext)
    var block = finestBlock
    while max(rows, columns) > block * mostBlocks { block *= refinement }
    var near: [ClosedRange<Int>]?
    while true {
      let path = search.path(block: block, near: near)
      guard block > finestBlock else {
        return Band(path, block: block, rows: rows, columns: columns, halfWidth: halfWidth)
      }
      near = search.finer(path, block: block)
      block /= refinement
    }
  }

  private init(_ bitext: Bitext) {
    sourceLength = bitext.source.length
    targetLength = bitext.target.length
    let total = (sourceLength.reduce(0, +), targetLength.reduce(0, +))
    ratio = total.0 > 0 ? total.1 / total.0 : 1
    points = Self.points(bitext)
  }

  private static func points(_ bitext: Bitext) -> [[Point]] {
    let (left, right) = (places(bitext.source), places(bitext.target))
    var points = [[Point]](repeating: [], count: bitext.source.count)
    for given in 0..<bitext.evidence.rows where !left[given].isEmpty {
      for entry in bitext.evidence.row(Int32(given)) {
        let others = right[Int(bitext.evidence.words[entry])]
        let pairs = left[given].count * others.count
        guard pairs > 0, pairs <= mostPairs else { continue }
        let weight = bitext.evidence.weights[entry] * 8 / Float(pairs).squareRoot()
        for segment in left[given] {
          for other in others { points[Int(segment)].append(Point(target: other, weight: weight)) }
        }
      }
    }
    return points
  }

  /// The segments that hold each token.
  private static func places(_ side: BitextSide) -> [[Int32]] {
    var places = [[Int32]](repeating: [], count: side.vocabulary.count)
    for segment in 0..<side.count {
      for token in side.tokens[segment] where places[Int(token)].count <= mostPairs {
        places[Int(token)].append(Int32(segment))
      }
    }
    return places
  }

  /// For each row of blocks, the columns of blocks that the best path touches.
  private func path(block: Int, near: [ClosedRange<Int>]?) -> [ClosedRange<Int>] {
    let heights = Self.sums(sourceLength, block: block).map { Float($0 * ratio) }
    let widths = Self.sums(targetLength, block: block).map { Float($0) }
    let unit = max(1, widths.reduce(0, +) / Float(widths.count))
    let all = 0...widths.count - 1
    var trellis = CoarseTrellis(widths: widths.map { Self.driftCost * $0 / unit })
    var row = [Float](repeating: 0, count: widths.count)
    for (index, height) in heights.enumerated() {
      let window = near?[index] ?? all
      for segment in index * block..<min(points.count, (index + 1) * block) {
        for point in points[segment] where window.contains(Int(point.target) / block) {
          row[Int(point.target) / block] += point.weight
        }
      }
      // What words meet by chance is no reason to go one way or another.
      let chance = window.reduce(Float(0)) { $0 + row[$1] } / Float(window.count)
      for column in window { row[column] -= chance }
      trellis.add(row, window, height: Self.driftCost * height / unit)
      for column in window { row[column] = 0 }
    }
    return trellis.path()
  }

  private static func sums(_ lengths: [Double], block: Int) -> [Double] {
    stride(from: 0, to: lengths.count, by: block).map {
      lengths[$0..<min(lengths.count, $0 + block)].reduce(0, +)
    }
  }

  /// The columns to search for each row of the next level.
  private func finer(_ path: [ClosedRange<Int>], block: Int) -> [ClosedRange<Int>] {
    let fine = block / Self.refinement
    let rows = (sourceLength.count + fine - 1) / fine
    let columns = (targetLength.count + fine - 1) / fine
    return (0..<rows).map { row in
      let coarse = min(path.count - 1, row / Self.refinement)
      let low = path[max(0, coarse - 1)].lowerBound
      let high = path[min(path.count - 1, coarse + 1)].upperBound
      return max(
        0, (low - Self.margin) * Self.refinement)...min(
          columns - 1, (high + 1 + Self.margin) * Self.refinement - 1)
    }
  }
}
