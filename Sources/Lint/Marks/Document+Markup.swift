internal import Text

extension Document {
  /// Whether the file has something else in a range than the text: markup, a note, an entity.
  func holdsMarkup(_ range: TextRange) -> Bool { map.origin(of: range).count != range.count }

  /// Whether code or an address overlaps a range.
  func isOpaque(_ range: TextRange) -> Bool {
    let opaque = opaque
    let next = opaque.partitionIndex { $0.end > range.start }
    return next < opaque.count && opaque[next].overlaps(range)
  }
}
