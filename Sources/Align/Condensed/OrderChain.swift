/// Forward and backward sums of an ``OrderModel``, by prefix sums over the classes of jumps: a step
/// costs as much as the source has segments, not its square.
struct OrderChain {
  private let odds: [[Float]]
  private let null: Double
  private let nullOdds: Double
  private let width: Int
  private(set) var posteriors: [Float]

  init(odds: [[Float]], null: Double, nullOdds: Double) {
    self.odds = odds
    self.null = null
    self.nullOdds = nullOdds
    width = odds.first?.count ?? 0
    posteriors = [Float](repeating: 0, count: odds.count * width)
  }

  /// The places that the jumps of a class lead to from a place; nil if there is none.
  private func reach(_ jumps: ClosedRange<Int>, from place: Int) -> Range<Int>? {
    let low = max(0, place + jumps.lowerBound)
    let high = min(width - 1, place + jumps.upperBound)
    return low <= high ? low..<high + 1 : nil
  }

  /// The probability of one jump of each class from each place.
  private func rates(_ jumps: [Double]) -> [[Double]] {
    var rates = jumps.map { _ in [Double](repeating: 0, count: width) }
    for place in 0..<width {
      let reaches = OrderModel.classes.map { reach($0, from: place) }
      let total = zip(jumps, reaches).reduce(0) { $0 + ($1.1 == nil ? 0 : $1.0) }
      for (index, reach) in reaches.enumerated() {
        guard let reach, total > 0 else { continue }
        rates[index][place] = jumps[index] / total / Double(reach.count)
      }
    }
    return rates
  }

  /// Computes the posteriors and counts the jumps of each class.
  mutating func run(_ jumps: [Double]) -> [Double] {
    guard width > 0, !odds.isEmpty else { return jumps.map { _ in 0 } }
    let rates = rates(jumps)
    let forward = forward(rates)
    var counts = jumps.map { _ in 0.0 }
    // What the segments behind say of being at each place, whether or not a segment rests on it.
    var behind = [Double](repeating: 1, count: width)
    for j in odds.indices.reversed() {
      let step = forward[j]
      let sum = zip(step.place, behind).reduce(0) { $0 + Double($1.0) * $1.1 }
      for i in 0..<width {
        let share = sum > 0 ? Double(step.real[i]) * behind[i] / sum : 0
        posteriors[j * width + i] = Float(share)
      }
      guard j > 0 else { break }
      var ahead = [Double](repeating: 0, count: width)
      for i in 0..<width { ahead[i] = (1 - null) * Double(odds[j][i]) * behind[i] }
      behind = backward(ahead, behind, from: forward[j - 1].place, rates, &counts)
    }
    return counts
  }

  private typealias Step = (real: [Float], place: [Float])

  /// By target segment, scaled to sum 1: the sums over all ways that end in resting on each source
  /// segment, and in being there.
  private func forward(_ rates: [[Double]]) -> [Step] {
    var steps: [Step] = []
    var place = [Double](repeating: 1 / Double(width), count: width)
    place[0] += 1
    for (j, odds) in odds.enumerated() {
      let moved = j == 0 ? place : moved(place, rates)
      let real = zip(moved, odds).map { (1 - null) * $0 * Double($1) }
      let next = zip(real, place).map { $0 + null * nullOdds * $1 }
      let sum = next.reduce(0, +)
      place = next.map { $0 / sum }
      steps.append((real.map { Float($0 / sum) }, place.map { Float($0) }))
    }
    return steps
  }

  private func moved(_ place: [Double], _ rates: [[Double]]) -> [Double] {
    var steps = [Double](repeating: 0, count: width + 1)
    for (jumps, rate) in zip(OrderModel.classes, rates) {
      for i in 0..<width where rate[i] > 0 {
        guard let reach = reach(jumps, from: i) else { continue }
        let mass = place[i] * rate[i]
        steps[reach.lowerBound] += mass
        steps[reach.upperBound] -= mass
      }
    }
    var sum = 0.0
    return steps.dropLast().map { step in
      sum += step
      return max(0, sum)
    }
  }

  /// The sums behind the segment before, scaled; and the expected jumps between the two.
  private func backward(
    _ ahead: [Double], _ behind: [Double], from place: [Float], _ rates: [[Double]],
    _ counts: inout [Double]
  ) -> [Double] {
    var sums = [0.0]
    for value in ahead { sums.append(sums[sums.count - 1] + value) }
    var result = [Double](repeating: 0, count: width)
    var jumped = counts.map { _ in 0.0 }
    for (index, (jumps, rate)) in zip(OrderModel.classes, rates).enumerated() {
      for i in 0..<width where rate[i] > 0 {
        guard let reach = reach(jumps, from: i) else { continue }
        let value = rate[i] * (sums[reach.upperBound] - sums[reach.lowerBound])
        result[i] += value
        jumped[index] += Double(place[i]) * value
      }
    }
    var total = 0.0
    for i in 0..<width {
      result[i] += null * nullOdds * behind[i]
      total += Double(place[i]) * result[i]
    }
    guard total > 0 else { return result.map { _ in 1 } }
    for index in counts.indices { counts[index] += jumped[index] / total }
    return result.map { $0 / total }
  }
}
