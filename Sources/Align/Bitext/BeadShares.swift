/// How the words of one bead are shared out.
struct BeadShares {
  /// The weight of each word's other pairs.
  private var rowRest: [Float] = []
  private var columnRest: [Float] = []
  /// For each word the weight that it has with all words of the other side, then its reciprocal.
  private var rows: [Float] = []
  private var columns: [Float] = []
  /// The reciprocals of the counterparts that pairs in the table have taken.
  private var rowTaken: [Float] = []
  private var columnTaken: [Float] = []
  private var allRows: Float = 0
  private var allColumns: Float = 0

  mutating func fill(
    _ source: ArraySlice<Int32>, _ target: ArraySlice<Int32>, sourceRest: [Float],
    targetRest: [Float]
  ) {
    rowRest.removeAll(keepingCapacity: true)
    columnRest.removeAll(keepingCapacity: true)
    var (rowSum, columnSum): (Float, Float) = (0, 0)
    for word in source {
      rowRest.append(sourceRest[Int(word)])
      rowSum += sourceRest[Int(word)]
    }
    for word in target {
      columnRest.append(targetRest[Int(word)])
      columnSum += targetRest[Int(word)]
    }
    Self.reset(&rows, source.count, columnSum)
    Self.reset(&columns, target.count, rowSum)
    Self.reset(&rowTaken, source.count, 0)
    Self.reset(&columnTaken, target.count, 0)
  }

  private static func reset(_ values: inout [Float], _ count: Int, _ value: Float) {
    values.removeAll(keepingCapacity: true)
    values.append(contentsOf: repeatElement(value, count: count))
  }

  mutating func sum(
    _ table: CooccurrenceTable, _ places: Range<Int>, _ weights: [SIMD2<Float>]
  ) {
    for row in rows.indices {
      let rest = rowRest[row]
      var sum = rows[row]
      for place in table.rows[places.lowerBound + row]..<table.rows[places.lowerBound + row + 1] {
        let link = table.links[place]
        let weight = weights[Int(link.pair)]
        columns[Int(link.column)] += weight.x - rest
        sum += weight.y - columnRest[Int(link.column)]
      }
      rows[row] = 1 / max(1e-12, sum)
    }
    for column in columns.indices { columns[column] = 1 / max(1e-12, columns[column]) }
  }

  mutating func share(
    _ table: CooccurrenceTable, _ places: Range<Int>, _ weights: [SIMD2<Float>],
    _ counts: inout [SIMD2<Float>]
  ) {
    allRows = rows.reduce(0, +)
    allColumns = columns.reduce(0, +)
    for row in rows.indices {
      let back = rows[row]
      var taken: Float = 0
      for place in table.rows[places.lowerBound + row]..<table.rows[places.lowerBound + row + 1] {
        let link = table.links[place]
        let pair = Int(link.pair)
        let ahead = columns[Int(link.column)]
        counts[pair] += weights[pair] * SIMD2(ahead, back)
        taken += ahead
        columnTaken[Int(link.column)] += back
      }
      rowTaken[row] = taken
    }
  }

  /// What the other pairs of a source word have.
  func sourceRest(_ row: Int) -> Float { rowRest[row] * max(0, allColumns - rowTaken[row]) }

  /// What the other pairs of a target word have.
  func targetRest(_ column: Int) -> Float {
    columnRest[column] * max(0, allRows - columnTaken[column])
  }
}
