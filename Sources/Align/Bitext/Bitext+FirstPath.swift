extension Bitext {
  /// So many segments to either side of the rough path are searched.
  private static let firstHalfWidth = 8
  /// So many source segments around a place where a path comes to the edge of its band, it may be
  /// another in a band around itself.
  private static let unsettledReach = 200
  private static let mostWidenings = 3

  /// The best path in a band around a rough one; where it comes to the edge of the band, it is
  /// searched for again in a wider one.
  func firstPath(_ model: BitextModel) -> BeadPath {
    let scorer = BeadScorer(source, target, model)
    var band = coarseBand(halfWidth: Self.firstHalfWidth)
    var path = BeadSearch.bestPath(scorer, band)
    var halfWidths = [Int](repeating: Self.firstHalfWidth, count: source.count + 1)
    for _ in 0..<Self.mostWidenings {
      let touched = band.unpinned(by: anchors)
        .rowsTouched(by: path, margin: Self.firstHalfWidth / 4).filter { halfWidths[$0] > 0 }
      if touched.isEmpty { break }
      halfWidths = widened(halfWidths, near: touched)
      band = Band(around: path, rows: source.count, columns: target.count) { halfWidths[$0] }
        .pinned(by: anchors)
      path = BeadSearch.bestPath(scorer, band)
    }
    return path
  }

  /// The widths for another search: threefold where the path came to the edge, around that as they
  /// are; elsewhere the path is settled.
  private func widened(_ halfWidths: [Int], near touched: [Int]) -> [Int] {
    var widened = [Int](repeating: 0, count: halfWidths.count)
    func widen(_ row: Int, _ reach: Int, _ width: (Int) -> Int) {
      for near in max(0, row - reach)...min(source.count, row + reach) {
        widened[near] = max(widened[near], width(near))
      }
    }
    for row in touched {
      widen(row, Self.unsettledReach) { max(Self.settledHalfWidth, halfWidths[$0]) }
    }
    for row in touched { widen(row, halfWidths[row]) { _ in halfWidths[row] * 3 } }
    return widened
  }
}
