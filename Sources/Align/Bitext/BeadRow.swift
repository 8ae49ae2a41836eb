/// The scores of all beads that end in one row of the lattice.
struct BeadRow {
  static let impossible = -Float.infinity

  /// Number of source segments passed.
  let index: Int
  /// The points of the band.
  let columns: ClosedRange<Int>
  /// By the place of the type in ``BeadType/all``, then by column.
  private(set) var scores: [Float]
  private var boundaries: [Float]

  init(_ index: Int, _ band: Band, _ features: BeadFeatures) {
    self.index = index
    columns = band.lows[index]...band.highs[index]
    scores = [Float](repeating: Self.impossible, count: BeadType.all.count * columns.count)
    boundaries = columns.map { index > 0 && $0 > 0 ? features.boundary(index, $0) : 0 }
    scoreUnaligned(features, band)
  }

  private mutating func scoreUnaligned(_ features: BeadFeatures, _ band: Band) {
    for column in columns.dropFirst() {
      self[BeadType.unalignedTarget, column] = features.unalignedTarget[column - 1]
    }
    guard index > 0, columns.lowerBound <= band.highs[index - 1] else { return }
    for column in columns.lowerBound...band.highs[index - 1] {
      self[BeadType.unalignedSource, column] = features.unalignedSource[index - 1]
    }
  }

  /// Where the score of a type at column 0 would stand in ``scores``.
  func place(_ type: Int) -> Int { type * columns.count - columns.lowerBound }

  @inline(__always)
  subscript(type: Int, column: Int) -> Float {
    get { scores[type * columns.count + column - columns.lowerBound] }
    set { scores[type * columns.count + column - columns.lowerBound] = newValue }
  }

  /// Scores the beads of a type that end at some columns.
  ///
  /// - Parameter score: writes their scores to some places, given what beads gain by ending there
  ///   (``BeadFeatures/boundary(_:_:)``).
  @inline(__always)
  mutating func fill(
    _ type: Int, _ columns: ClosedRange<Int>,
    _ score: (
      _ scores: inout MutableSpan<Float>, _ places: Range<Int>, _ boundaries: Span<Float>
    ) -> Void
  ) {
    let first = columns.lowerBound - self.columns.lowerBound
    let base = type * self.columns.count + first
    let boundaries = boundaries
    var scores = scores.mutableSpan
    score(
      &scores, base..<base + columns.count,
      boundaries.span.extracting(first..<first + columns.count))
  }
}
