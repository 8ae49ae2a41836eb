/// What to do with a range of a leaf's bytes; all other bytes are text as they stand.
struct InlineEdit {
  enum Action {
    /// Markup: no text.
    case leaveOut
    /// It stands for other bytes.
    case replace([UInt8])
    /// Text for machines.
    case opaque
    /// No text, with the comment that it holds; the range may have spaces around it.
    case comment(Range<Int>)
  }

  let range: Range<Int>
  let action: Action
}

extension ContentBuilder {
  /// Appends a leaf's text.
  ///
  /// - Parameter edits: do not overlap.
  mutating func append(_ source: InlineSource, edits: [InlineEdit]) {
    var at = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      append(source, at..<edit.range.lowerBound)
      let start = count
      switch edit.action {
      case .leaveOut: break
      case .replace(let bytes): append(bytes, for: source.fileRange(of: edit.range))
      case .opaque:
        append(source, edit.range)
        closeOpaque(from: start)
      case .comment(let range):
        addComment(source.fileRange(of: range), standsAlone: false)
      }
      at = edit.range.upperBound
    }
    append(source, at..<source.bytes.count)
  }

  private mutating func append(_ source: InlineSource, _ range: Range<Int>) {
    for stretch in source.fileRanges(of: range) { append(stretch) }
  }
}
