internal import Text

extension Document {
  /// Whether code or an address overlaps a range.
  func isOpaque(_ range: TextRange) -> Bool {
    let opaque = opaque
    let next = opaque.partitionIndex { $0.end > range.start }
    return next < opaque.count && opaque[next].overlaps(range)
  }
}
