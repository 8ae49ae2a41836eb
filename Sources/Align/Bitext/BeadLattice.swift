internal import Glibc
internal import Text

/// The beads that good alignments are made of: what a search leaves of a band once all is dropped
/// that no alignment near the best one needs.
///
/// Small enough to look at every bead again with costlier evidence, and to sum over all alignments.
struct BeadLattice {
  struct Candidate {
    let type: UInt8
    /// Where the bead ends: numbers of segments passed.
    let row: Int32
    let column: Int32
    var score: Float
    /// What the words add to it.
    let lexical: Float

    var span: BeadSpan {
      let type = BeadType.all[Int(self.type)]
      let (row, column) = (Int(row), Int(column))
      return BeadSpan(
        type: Int(self.type), source: row - type.source..<row,
        target: column - type.target..<column)
    }
  }

  /// How far an alignment may fall behind the best one for its beads to be kept, in nats.
  static let margin = 15.0

  private static let unreached = -1e30

  private let band: Band
  private let cells: [Int]
  /// In order of the points where they end.
  private(set) var candidates: [Candidate] = []
  /// For each candidate, the points where it starts and ends.
  private var from: [Int32] = []
  private var to: [Int32] = []

  init(_ band: Band) {
    self.band = band
    cells = band.cells
  }

  private func cell(_ row: Int, _ column: Int) -> Int { cells[row] + column - band.lows[row] }

  /// Appends a bead; beads come in order of the points where they end.
  mutating func append(_ bead: Candidate) {
    let span = bead.span
    from.append(Int32(cell(span.source.lowerBound, span.target.lowerBound)))
    to.append(Int32(cell(span.source.upperBound, span.target.upperBound)))
    candidates.append(bead)
  }

  /// The place of a bead among the candidates.
  func index(of source: Range<Int>, _ target: Range<Int>) -> Int? {
    let start = Int32(cell(source.lowerBound, target.lowerBound))
    let end = Int32(cell(source.upperBound, target.upperBound))
    let first = to.partitionIndex { $0 >= end }
    return (first..<to.count).prefix { to[$0] == end }.first { from[$0] == start }
  }

  mutating func rescore(_ score: (Int, Candidate) -> Float) {
    for index in candidates.indices { candidates[index].score = score(index, candidates[index]) }
  }

  /// Drops what no alignment near the best one needs.
  mutating func prune() {
    let before = sums(max)
    let after = reversedSums(max)
    let least = before[before.count - 1] - Self.margin
    let kept = candidates.indices.filter {
      before[Int(from[$0])] + Double(candidates[$0].score) + after[Int(to[$0])] >= least
    }
    candidates = kept.map { candidates[$0] }
    from = kept.map { from[$0] }
    to = kept.map { to[$0] }
  }

  func bestPath() -> BeadPath {
    var best = [Double](repeating: Self.unreached, count: band.area)
    var choice = [Int32](repeating: -1, count: band.area)
    best[0] = 0
    for (index, bead) in candidates.enumerated() {
      let score = best[Int(from[index])] + Double(bead.score)
      guard score > best[Int(to[index])] else { continue }
      best[Int(to[index])] = score
      choice[Int(to[index])] = Int32(index)
    }
    var beads: [BeadSpan] = []
    var place = best.count - 1
    while place > 0 {
      let index = Int(choice[place])
      beads.append(candidates[index].span)
      place = Int(from[index])
    }
    return BeadPath(beads: beads.reversed(), score: best[best.count - 1])
  }

  /// How probable each bead of a path is among all alignments of the lattice (forward-backward).
  ///
  /// - Parameter temperature: scores are divided by it.
  func probabilities(of path: BeadPath, temperature: Double) -> [Double] {
    var cool = self
    cool.rescore { $1.score / Float(temperature) }
    let before = cool.sums(Self.logSum)
    let after = cool.reversedSums(Self.logSum)
    let total = before[before.count - 1]
    var beads = path.beads.makeIterator()
    var next = beads.next()
    var probabilities: [Double] = []
    for (index, bead) in cool.candidates.enumerated() {
      guard let span = next, bead.span == span else { continue }
      let sum = before[Int(from[index])] + Double(bead.score) + after[Int(to[index])]
      probabilities.append(min(1, exp(sum - total)))
      next = beads.next()
    }
    return probabilities
  }

  /// For each point, all ways from the start to it, by `add`.
  private func sums(_ add: (Double, Double) -> Double) -> [Double] {
    var sums = [Double](repeating: Self.unreached, count: band.area)
    sums[0] = 0
    for (index, bead) in candidates.enumerated() {
      let place = Int(to[index])
      sums[place] = add(sums[place], sums[Int(from[index])] + Double(bead.score))
    }
    return sums
  }

  /// For each point, all ways from it to the end.
  private func reversedSums(_ add: (Double, Double) -> Double) -> [Double] {
    var sums = [Double](repeating: Self.unreached, count: band.area)
    sums[sums.count - 1] = 0
    for (index, bead) in candidates.enumerated().reversed() {
      let place = Int(from[index])
      sums[place] = add(sums[place], sums[Int(to[index])] + Double(bead.score))
    }
    return sums
  }

  private static func logSum(_ a: Double, _ b: Double) -> Double {
    let (low, high) = a < b ? (a, b) : (b, a)
    return high - low > 40 ? high : high + log1p(exp(low - high))
  }
}
