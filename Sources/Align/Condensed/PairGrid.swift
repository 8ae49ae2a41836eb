/// A number for every pair of a source and a target segment; 0 for pairs that are none.
struct PairGrid {
  /// How many source and target segments there are.
  let width: Int
  let height: Int
  private(set) var values: [Float]

  /// - Parameter values: by target segment, those of every source segment.
  init(width: Int, values: [Float]) {
    self.width = width
    self.values = values
    height = width > 0 ? values.count / width : 0
  }

  /// - Parameter rows: of each target segment, the numbers of every source segment.
  init(_ rows: [[Float]]) {
    self.init(width: rows.first?.count ?? 0, values: Array(rows.joined()))
  }

  subscript(_ source: Int, _ target: Int) -> Double {
    get {
      guard source >= 0, source < width, target >= 0, target < height else { return 0 }
      return Double(values[target * width + source])
    }
    set { values[target * width + source] = Float(newValue) }
  }

  /// The same pairs seen from the other side.
  var turned: PairGrid {
    var turned = [Float](repeating: 0, count: values.count)
    for target in 0..<height {
      for source in 0..<width { turned[source * height + target] = values[target * width + source] }
    }
    return PairGrid(width: height, values: turned)
  }

  /// The greatest number of each target segment, and of each source segment.
  var rowBest: [Double] {
    (0..<height).map { target in
      Double(values[target * width..<(target + 1) * width].max() ?? 0)
    }
  }

  var columnBest: [Double] {
    var best = [Float](repeating: 0, count: width)
    for (index, value) in values.enumerated() where value > best[index % width] {
      best[index % width] = value
    }
    return best.map { Double($0) }
  }
}
