internal import Text

/// What stands out of order.
enum Moved {
  /// The positions whose values are in no longest rising subsequence. Equal values are in order;
  /// nil is skipped.
  static func positions(in values: [Int?]) -> Set<Int> {
    let kept = Set(RisingSubsequence.positions(in: values))
    return Set(values.indices.filter { values[$0] != nil && !kept.contains($0) })
  }
}
