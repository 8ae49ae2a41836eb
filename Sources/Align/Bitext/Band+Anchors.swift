/// Anchors bound a band: no more target segments are passed than come before an anchor as long as
/// its source segment is ahead, and all up to the anchor are passed once it is behind. A bead then
/// holds both or neither.
extension Band {
  /// The part of the band that the anchors leave.
  func pinned(by anchors: Anchors) -> Band {
    if anchors.isEmpty { return self }
    var (lows, highs): ([Int], [Int]) = ([], [])
    for stretch in anchors.stretches(rows: rows, columns: columns) {
      let (first, last) = (stretch.columns.lowerBound, stretch.columns.upperBound)
      func offset(_ column: Int) -> Int { min(max(column, first), last) - first }
      let part = Band(
        lows: stretch.rows.map { offset(self.lows[$0]) },
        highs: stretch.rows.map { offset(self.highs[$0]) }, columns: last - first)
      lows += part.lows.map { $0 + first }
      highs += part.highs.map { $0 + first }
    }
    return Band(pinnedLows: lows, highs: highs, columns: columns)
  }

  /// The band with the edges that anchors make taken for edges of the texts, beyond which there is
  /// nothing to find.
  func unpinned(by anchors: Anchors) -> Band {
    if anchors.isEmpty { return self }
    var (lows, highs) = (lows, highs)
    for stretch in anchors.stretches(rows: rows, columns: columns) {
      for row in stretch.rows {
        if lows[row] == stretch.columns.lowerBound { lows[row] = 0 }
        if highs[row] == stretch.columns.upperBound { highs[row] = columns }
      }
    }
    return Band(pinnedLows: lows, highs: highs, columns: columns)
  }

  /// Bounds as they are: a row before an anchor does not meet the row behind it.
  private init(pinnedLows lows: [Int], highs: [Int], columns: Int) {
    self.lows = lows
    self.highs = highs
    self.columns = columns
  }
}

extension Anchors {
  /// Lattice points between two anchors, or an anchor and an end of the texts.
  struct Stretch: Equatable {
    let rows: ClosedRange<Int>
    let columns: ClosedRange<Int>
  }

  func stretches(rows: Int, columns: Int) -> [Stretch] {
    var (row, column) = (0, 0)
    var stretches: [Stretch] = []
    for anchor in all {
      stretches.append(Stretch(rows: row...anchor.source, columns: column...anchor.target))
      (row, column) = (anchor.source + 1, anchor.target + 1)
    }
    return stretches + [Stretch(rows: row...rows, columns: column...columns)]
  }
}

extension Bitext {
  /// Where the alignment runs, roughly; between anchors each stretch is searched on its own.
  func coarseBand(halfWidth: Int) -> Band {
    if anchors.isEmpty { return CoarseSearch.band(self, halfWidth: halfWidth) }
    var (lows, highs): ([Int], [Int]) = ([], [])
    for stretch in anchors.stretches(rows: source.count, columns: target.count) {
      let part = coarseBand(stretch, halfWidth: halfWidth)
      lows += part.lows.map { $0 + stretch.columns.lowerBound }
      highs += part.highs.map { $0 + stretch.columns.lowerBound }
    }
    return Band(lows: lows, highs: highs, columns: target.count).pinned(by: anchors)
  }

  private func coarseBand(_ stretch: Anchors.Stretch, halfWidth: Int) -> Band {
    let (from, to) = (stretch.rows, stretch.columns)
    guard max(from.count, to.count) > 2 * halfWidth else {
      return Band(rows: from.count - 1, columns: to.count - 1)
    }
    return CoarseSearch.band(
      Bitext(
        self, source.slice(from.lowerBound..<from.upperBound),
        target.slice(to.lowerBound..<to.upperBound)),
      halfWidth: halfWidth)
  }
}
