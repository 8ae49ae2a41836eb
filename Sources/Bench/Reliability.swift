/// Whether stated probabilities mean what they say: the beads of each bin of probability, and how
/// many of them are right.
struct Reliability {
  private static let bounds: [Double] = [0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01]

  private var stated = [Double](repeating: 0, count: bounds.count)
  private var right = [Int](repeating: 0, count: bounds.count)
  private var all = [Int](repeating: 0, count: bounds.count)

  mutating func add(_ probability: Double, isRight: Bool) {
    guard let bin = Self.bounds.firstIndex(where: { probability < $0 }) else { return }
    stated[bin] += probability
    right[bin] += isRight ? 1 : 0
    all[bin] += 1
  }

  /// Σ |stated − right| over the bins, weighed by their sizes (expected calibration error).
  var error: Double {
    let sum = all.indices.reduce(0.0) { $0 + abs(stated[$1] - Double(right[$1])) }
    return sum / Double(max(1, all.reduce(0, +)))
  }

  func print(_ label: String) {
    for bin in all.indices where all[bin] > 0 {
      let mean = stated[bin] / Double(all[bin])
      let name =
        "\(label): right of \(all[bin]) beads held \((mean * 100).rounded() / 100) probable"
      Figure(name, Double(right[bin]) / Double(all[bin]), "").print()
    }
    Figure("\(label): calibration error", error, "").print()
  }
}
