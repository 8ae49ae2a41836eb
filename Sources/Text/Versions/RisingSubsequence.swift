/// A longest rising subsequence, by patience sorting (Fredman 1975).
package enum RisingSubsequence {
  /// Positions, in order, whose values rise. Equal values are in order; nil is skipped.
  package static func positions(in values: [Int?]) -> [Int] {
    var tails: [Int] = []
    var before = [Int?](repeating: nil, count: values.count)
    for (position, value) in values.enumerated() {
      guard let value else { continue }
      let pile = tails.partitionIndex { (values[$0] ?? 0) > value }
      before[position] = pile > 0 ? tails[pile - 1] : nil
      if pile < tails.count { tails[pile] = position } else { tails.append(position) }
    }
    var kept: [Int] = []
    var at = tails.last
    while let position = at {
      kept.append(position)
      at = before[position]
    }
    return kept.reversed()
  }
}
