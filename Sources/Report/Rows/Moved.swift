internal import Text

/// What stands out of order.
enum Moved {
  /// The positions whose values are in no longest rising subsequence (patience sorting). Equal
  /// values are in order; nil is skipped.
  static func positions(in values: [Int?]) -> Set<Int> {
    var tails: [Int] = []
    var before = [Int?](repeating: nil, count: values.count)
    for (position, value) in values.enumerated() {
      guard let value else { continue }
      let pile = tails.partitionIndex { (values[$0] ?? 0) > value }
      before[position] = pile > 0 ? tails[pile - 1] : nil
      if pile < tails.count { tails[pile] = position } else { tails.append(position) }
    }
    var kept: Set<Int> = []
    var at = tails.last
    while let position = at {
      kept.insert(position)
      at = before[position]
    }
    return Set(values.indices.filter { values[$0] != nil && !kept.contains($0) })
  }
}
