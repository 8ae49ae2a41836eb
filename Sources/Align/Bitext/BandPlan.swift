/// Where to search first, and where if that was too narrow: around the line through the anchors,
/// the wider the farther they are apart.
struct BandPlan {
  static let leastHalfWidth = 200
  /// Lattice points of one band: a byte of memory for each.
  static let areaLimit = 200_000_000

  private let centres: [Int]
  private let halfWidths: [Int]
  private let columns: Int

  /// - Parameter anchors: ascending on both sides.
  init(rows: Int, columns: Int, anchors: [Anchor]) {
    self.columns = columns
    let start = Anchor(source: 0, target: 0)
    let points = [start] + anchors + [Anchor(source: rows, target: columns)]
    var centres = [Int](repeating: 0, count: rows + 1)
    var halfWidths = [Int](repeating: Self.leastHalfWidth, count: rows + 1)
    for (from, to) in zip(points, points.dropFirst()) {
      let height = to.source - from.source
      let width = to.target - from.target
      let half = Self.leastHalfWidth + max(height, width) / 4
      for row in from.source...to.source {
        let share = height == 0 ? 1 : Double(row - from.source) / Double(height)
        centres[row] = from.target + Int(share * Double(width))
        halfWidths[row] = max(halfWidths[row], half)
      }
    }
    self.centres = centres
    self.halfWidths = halfWidths
  }

  /// - Parameter scale: 1 for the first try, more for a wider band.
  func band(scale: Int) -> Band {
    let rows = max(1, centres.count)
    let limit = max(Self.leastHalfWidth, Self.areaLimit / (2 * rows))
    let halves = halfWidths.map { min($0 * scale, limit) }
    return Band(
      lows: zip(centres, halves).map { max(0, $0 - $1) },
      highs: zip(centres, halves).map { min(columns, $0 + $1) }, columns: columns)
  }
}
