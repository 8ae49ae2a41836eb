/// Scores of beads but for their words.
extension BeadFeatures {
  /// What is the same for all beads of a type that end in a row of the lattice.
  struct RowBeads {
    fileprivate let type: BeadType
    fileprivate let span: SourceSpan
    /// What the type and the source span add.
    fileprivate let known: Float
    /// Where the table over target spans has their length, and where the one by edges has it.
    fileprivate let base: Int
    fileprivate let starts: Int
    fileprivate let leastLength: Float
  }

  /// - Parameters:
  ///   - index: of a type that has segments of both sides.
  ///   - row: number of source segments passed.
  func beads(_ index: Int, row: Int) -> RowBeads {
    let type = BeadType.all[index]
    let span = sourceSpan(row - type.source..<row)
    let base = (type.target - 1) * columns
    let edge = Int(sourceEdges[row - type.source].start)
    return RowBeads(
      type: type, span: span, known: logPriors[index] + span.straddle, base: base,
      starts: edge * columns * BeadType.longestTarget + base,
      leastLength: max(type.source, type.target) < Self.leastSegments ? -.infinity : leastLength)
  }

  /// The score of the bead that ends in a column; ``BeadRow/impossible`` where its lengths rule it
  /// out.
  ///
  /// - Parameter boundary: ``boundary(_:_:)`` where it ends.
  @inline(__always)
  func score(_ beads: RowBeads, _ column: Int, boundary: Float) -> Float {
    let length = beads.span.length.score(targetLog[beads.base &+ column])
    guard length >= beads.leastLength else { return BeadRow.impossible }
    let score =
      beads.known + boundary + targetStarts[beads.starts &+ column] + lengthWeight * length
    guard let headings = targetHeadings?[beads.base &+ column] else { return score }
    return score + beads.span.score(headings: Int(headings), of: beads.type.target)
  }

  /// The scores of the beads that end in a row of columns.
  ///
  /// - Parameters:
  ///   - first: the first of the columns.
  ///   - boundaries: ``boundary(_:_:)`` of each.
  func score(
    _ beads: RowBeads, _ first: Int, _ boundaries: Span<Float>,
    into scores: inout MutableSpan<Float>, _ places: Range<Int>
  ) {
    let (base, count) = (places.lowerBound, places.count)
    precondition(base >= 0 && base + count <= scores.count)
    let logs = targetLog.span.extracting(beads.base + first..<beads.base + first + count)
    let starts = targetStarts.span.extracting(beads.starts + first..<beads.starts + first + count)
    let boundaries = boundaries.extracting(0..<count)
    let (expected, known, least, weight) =
      (beads.span.length, beads.known, beads.leastLength, lengthWeight)
    for index in 0..<count {
      let length = expected.score(logs[index])
      let score = known + boundaries[index] + starts[index] + weight * length
      scores[base + index] = length >= least ? score : BeadRow.impossible
    }
    guard let headings = targetHeadings else { return }
    for index in 0..<count where scores[base + index] > BeadRow.impossible {
      let others = Int(headings[beads.base + first + index])
      scores[base + index] += beads.span.score(headings: others, of: beads.type.target)
    }
  }

  func score(_ bead: BeadSpan) -> Float {
    let (row, column) = (bead.source.upperBound, bead.target.upperBound)
    if bead.source.isEmpty { return unalignedTarget[column - 1] }
    if bead.target.isEmpty { return unalignedSource[row - 1] }
    return score(beads(bead.type, row: row), column, boundary: boundary(row, column))
  }
}

/// Which long beads their lengths leave.
extension BeadFeatures {
  /// The target segments that beads of a source span can join, or more.
  func targets(of span: Range<Int>, within window: Range<Int>) -> Range<Int> {
    guard span.count >= Self.leastSegments else { return window }
    let expectation = sourceSpan(span).length
    var (low, high) = (window.upperBound, window.lowerBound)
    for type in BeadType.all where type.source == span.count && window.count >= type.target {
      let base = (type.target - 1) * columns
      for end in window.lowerBound + type.target...window.upperBound
      where expectation.score(targetLog[base + end]) >= leastLength {
        low = min(low, end - type.target)
        high = max(high, end)
      }
    }
    return low..<max(low, high)
  }

  /// The source segments that beads of a target span can join, or more.
  func sources(of span: Range<Int>, within window: Range<Int>) -> Range<Int> {
    guard span.count >= Self.leastSegments else { return window }
    let logLength = targetLog[(span.count - 1) * columns + span.upperBound]
    var (low, high) = (window.upperBound, window.lowerBound)
    for type in BeadType.all where type.target == span.count && window.count >= type.source {
      for start in window.lowerBound...window.upperBound - type.source
      where sourceSpan(start..<start + type.source).length.score(logLength) >= leastLength {
        low = min(low, start)
        high = max(high, start + type.source)
      }
    }
    return low..<max(low, high)
  }
}
