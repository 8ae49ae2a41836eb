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
  private let length: LengthModel
  private let structure: StructureModel
  let edges: EdgeModel
  let lengthWeight: Float
  let edgeWeight: Float
  let sourceEdges: [SegmentEdge]
  let targetEdges: [SegmentEdge]
  private let sourceLength: [Double]
  private let sourceEnds: [Int]
  private let sourceHeadings: [Int]
  /// ``LengthModel/logTarget(_:)`` of target spans.
  private(set) var targetLog: [Float]
  /// The cost of the block ends inside target spans.
  private(set) var targetStraddle: [Float]
  /// The number of headings in target spans; nil if neither side has any.
  private(set) var targetHeadings: [UInt8]?
  private let targetEnds: [Int]

  init(_ source: BitextSide, _ target: BitextSide, _ model: BitextModel) {
    logPriors = model.priors.map { Float(log($0)) }
    unalignedSource = model.unalignedSource.logs
    unalignedTarget = model.unalignedTarget.logs
    length = model.length
    structure = model.structure
    edges = model.edges
    lengthWeight = model.lengthWeight
    edgeWeight = model.edgeWeight
    sourceEdges = source.edges
    targetEdges = target.edges
    columns = target.count + 1
    sourceLength = Self.sums(source.length)
    sourceEnds = Self.sums(source.endsBlock.map { $0 ? 1 : 0 })
    sourceHeadings = Self.sums(source.isHeading.map { $0 ? 1 : 0 })
    targetEnds = Self.sums(target.endsBlock.map { $0 ? 1 : 0 })
    let lengths = Self.sums(target.length)
    let headings = Self.sums(target.isHeading.map { $0 ? 1 : 0 })
    let size = columns * BeadType.longestTarget
    targetLog = [Float](repeating: 0, count: size)
    targetStraddle = targetLog
    let hasHeadings = source.isHeading.contains(true) || target.isHeading.contains(true)
    targetHeadings = hasHeadings ? [UInt8](repeating: 0, count: size) : nil
    for count in 1...BeadType.longestTarget where count < columns {
      for column in count..<columns {
        let place = (count - 1) * columns + column
        let start = column - count
        targetLog[place] = LengthModel.logTarget(lengths[column] - lengths[start])
        let inside = targetEnds[column - 1] - targetEnds[start]
        targetStraddle[place] = structure.straddled * Float(inside)
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

  func sourceSpan(_ range: Range<Int>) -> SourceSpan {
    let inside = sourceEnds[range.upperBound - 1] - sourceEnds[range.lowerBound]
    let span = sourceLength[range.upperBound] - sourceLength[range.lowerBound]
    return SourceSpan(
      length: length.expectation(source: span), straddle: structure.straddled * Float(inside),
      size: range.count,
      headings: sourceHeadings[range.upperBound] - sourceHeadings[range.lowerBound])
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
