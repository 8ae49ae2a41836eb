/// Comments as HTML writes them, `<!-- … -->`, in any format that takes them.
enum HTMLComment {
  static let opening = Array("<!--".utf8)
  static let closing = Array("-->".utf8)

  /// The range to leave out of the text with a comment, so that its place does not show: of
  /// spaces on both sides only those before it stay, and none stay at the end of a line.
  ///
  /// - Parameter start: where the range may begin at the earliest.
  static func leftOut(_ comment: Range<Int>, in bytes: [UInt8], from start: Int) -> Range<Int> {
    var lower = comment.lowerBound
    var upper = comment.upperBound
    if lower == 0 || bytes[lower - 1].isWhiteSpace {
      while upper < bytes.count, bytes[upper].isBlank { upper += 1 }
    }
    if upper == bytes.count || bytes[upper].isLineEnd {
      while lower > start, bytes[lower - 1].isBlank { lower -= 1 }
    }
    return lower..<upper
  }
}
