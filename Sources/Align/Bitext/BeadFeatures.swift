internal import Glibc

/// What of a bead's score can be known from one side alone, laid out for the search.
///
/// Columns are lattice columns: numbers of target segments passed. A table over target spans has
/// a row for each span length, by the column where the span ends.
struct BeadFeatures {
  let logPriors: [Float]
  /// The scores of segments without counterpart.
  let unalignedSource: [Float]
  let unalignedTarget: [Float]
  let columns: Int
  private let structure: StructureModel
  let edges: EdgeModel
  let lengthWeight: Float
  /// What the lengths of a long bead's sides tell at least (``LengthModel/Expectation/score(_:)``).
  private static let leastLength: Float = -4
  let leastLength: Float
  /// Segments on a side from which a bead is long.
  static let leastSegments = 3
  let edgeWeight: Float
  let sourceEdges: [SegmentEdge]
  let targetEdges: [SegmentEdge]
  private let sourceEnds: [Int]
  /// By span length, then by the segment where the span starts.
  private let sourceSpans: [SourceSpan]
  /// ``LengthModel/logTarget(_:)`` of target spans.
  private(set) var targetLog: [Float]
  /// The cost of the block ends inside target spans, and what it gains that source spans begin as
  /// they do; by the class of the source span's first edge, then like the other tables.
  private(set) var targetStarts: [Float]
  /// The number of headings in target spans; nil if neither side has any.
  private(set) var targetHeadings: [UInt8]?
  private let targetEnds: [Int]

  init(_ source: BitextSide, _ target: BitextSide, _ model: BitextModel) {
    logPriors = model.priors.map { Float(log($0)) }
    unalignedSource = model.unalignedSource.logs
    unalignedTarget = model.unalignedTarget.logs
    structure = model.structure
    edges = model.edges
    lengthWeight = model.lengthWeight
    edgeWeight = model.edgeWeight
    sourceEdges = source.edges
    targetEdges = target.edges
    columns = target.count + 1
    leastLength = lengthWeight > 0 && model.length.isAligned ? Self.leastLength : -.infinity
    sourceEnds = Self.sums(source.endsBlock.map { $0 ? 1 : 0 })
    sourceSpans = Self.sourceSpans(source, model, ends: sourceEnds)
    targetEnds = Self.sums(target.endsBlock.map { $0 ? 1 : 0 })
    let lengths = Self.sums(target.length)
    let headings = Self.sums(target.isHeading.map { $0 ? 1 : 0 })
    let size = columns * BeadType.longestTarget
    targetLog = [Float](repeating: 0, count: size)
    targetStarts = [Float](repeating: 0, count: size * SegmentEdge.starts)
    let hasHeadings = source.isHeading.contains(true) || target.isHeading.contains(true)
    targetHeadings = hasHeadings ? [UInt8](repeating: 0, count: size) : nil
    for count in 1...BeadType.longestTarget where count < columns {
      for column in count..<columns {
        let place = (count - 1) * columns + column
        let start = column - count
        targetLog[place] = LengthModel.logTarget(lengths[column] - lengths[start])
        let inside = targetEnds[column - 1] - targetEnds[start]
        for edge in 0..<SegmentEdge.starts {
          targetStarts[edge * size + place] =
            structure.straddled * Float(inside)
            + edgeWeight * edges.score(start: UInt8(edge), targetEdges[start].start)
        }
        targetHeadings?[place] = UInt8(headings[column] - headings[start])
      }
    }
  }

  /// What of a bead's score its source span decides.
  struct SourceSpan {
    let length: LengthModel.Expectation
    /// The cost of the block ends inside the span.
    let straddle: Float
    /// Segments in the span, and how many of them are headings.
    fileprivate let size: Int
    fileprivate let headings: Int

    /// What headings add to a bead.
    ///
    /// - Parameters:
    ///   - others: headings in the target span.
    ///   - targets: segments in it.
    func score(headings others: Int, of targets: Int) -> Float {
      if headings + others == 0 { return 0 }
      return headings + others == size + targets
        ? StructureModel.onlyHeadings : StructureModel.mixedHeadings
    }
  }

  private static func sourceSpans(
    _ source: BitextSide, _ model: BitextModel, ends: [Int]
  ) -> [SourceSpan] {
    let lengths = sums(source.length)
    let headings = sums(source.isHeading.map { $0 ? 1 : 0 })
    var spans: [SourceSpan] = []
    spans.reserveCapacity(BeadType.longestSource * source.count)
    for count in 1...BeadType.longestSource {
      for start in 0..<source.count {
        let end = min(source.count, start + count)
        let inside = ends[end - 1] - ends[start]
        spans.append(
          SourceSpan(
            length: model.length.expectation(source: lengths[end] - lengths[start]),
            straddle: model.structure.straddled * Float(inside), size: end - start,
            headings: headings[end] - headings[start]))
      }
    }
    return spans
  }

  func sourceSpan(_ range: Range<Int>) -> SourceSpan {
    sourceSpans[(range.count - 1) * sourceEdges.count + range.lowerBound]
  }

  /// What a boundary between beads gains at a point, and the ends of the segments before it.
  func boundary(_ row: Int, _ column: Int) -> Float {
    let end = edges.score(end: sourceEdges[row - 1].end, targetEdges[column - 1].end)
    let source = sourceEnds[row] > sourceEnds[row - 1]
    let target = targetEnds[column] > targetEnds[column - 1]
    let blocks: Float =
      source && target ? structure.bothEnd : source || target ? structure.oneEnds : 0
    return edgeWeight * end + blocks
  }

  private static func sums<Number: AdditiveArithmetic>(_ values: [Number]) -> [Number] {
    var sums: [Number] = [.zero]
    for value in values { sums.append(sums[sums.count - 1] + value) }
    return sums
  }
}
