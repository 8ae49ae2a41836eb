internal import Text

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
  /// What it costs to leave the line of equal progress by a mean block: so many mean deviations of
  /// the scores of words, that chance draws nobody aside, and not less than so much.
  private static let drift: Float = 1.4
  private static let leastDrift: Float = 2
  /// From so many rows on, another thread is worth its start.
  private static let manyRows = 64

  private let words: CoarseWords
  private let sourceLength: [Double]
  private let targetLength: [Double]
  private let ratio: Double

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
    words = CoarseWords(bitext)
  }

  /// For each row of blocks, the columns of blocks that the best path touches.
  private func path(block: Int, near: [ClosedRange<Int>]?) -> [ClosedRange<Int>] {
    let heights = Self.sums(sourceLength, block: block).map { Float($0 * ratio) }
    let widths = Self.sums(targetLength, block: block).map { Float($0) }
    let windows = near ?? [ClosedRange<Int>](repeating: 0...widths.count - 1, count: heights.count)
    let rows = scores(in: windows, block: block)
    let spread = rows.joined().reduce(Float(0)) { $0 + abs($1) } / Float(rows.joined().count)
    let mean = max(1, widths.reduce(0, +) / Float(widths.count))
    let unit = max(Self.leastDrift, Self.drift * spread) / mean
    var trellis = CoarseTrellis(widths: widths.map { $0 * unit })
    for (index, row) in rows.enumerated() {
      trellis.add(row, windows[index], height: heights[index] * unit)
    }
    return trellis.path()
  }

  /// What the words of each row of blocks say for each column of its window, above what they would
  /// meet by chance.
  private func scores(in windows: [ClosedRange<Int>], block: Int) -> [[Float]] {
    guard windows.count >= Self.manyRows else { return scores(windows[...], block: block) }
    let middle = windows.count / 2
    let halves = SideBySide.run(
      { scores(windows[..<middle], block: block) }, { scores(windows[middle...], block: block) })
    return halves.0 + halves.1
  }

  private func scores(_ windows: ArraySlice<ClosedRange<Int>>, block: Int) -> [[Float]] {
    var words = words
    return windows.indices.map { index in
      var row = [Float](repeating: 0, count: windows[index].count)
      words.add(to: &row, index, columns: windows[index], block: block)
      let chance = row.reduce(0, +) / Float(row.count)
      return row.map { $0 - chance }
    }
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
