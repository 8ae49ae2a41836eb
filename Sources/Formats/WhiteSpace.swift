internal import Text

/// The white space of running text: ASCII's, and no-break, narrow no-break and ideographic spaces
/// and the byte order mark, which Chinese and French texts indent and pad with.
enum WhiteSpace {
  private static let wide: [[UInt8]] = ["\u{A0}", "\u{202F}", "\u{3000}", "\u{FEFF}"].map {
    Array($0.utf8)
  }

  /// The range without the white space at its ends.
  static func trim(_ range: TextRange, of text: [UInt8]) -> TextRange {
    var rest = text[range.indices]
    while let width = widthAtStart(of: rest) { rest = rest.dropFirst(width) }
    while let width = widthAtEnd(of: rest) { rest = rest.dropLast(width) }
    return TextRange(rest.startIndex, rest.endIndex)
  }

  /// The bytes of the white-space character that a stretch begins with; nil where it begins with none.
  static func widthAtStart(of bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    if first < 0x80 { return first.isWhiteSpace ? 1 : nil }
    return wide.first { bytes.starts(with: $0) }?.count
  }

  private static func widthAtEnd(of bytes: ArraySlice<UInt8>) -> Int? {
    guard let last = bytes.last else { return nil }
    if last < 0x80 { return last.isWhiteSpace ? 1 : nil }
    return wide.first { bytes.suffix($0.count).elementsEqual($0) }?.count
  }
}
