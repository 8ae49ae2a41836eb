internal import Text

/// Plain text: blocks between blank lines, or a block a line, as ``LineLayout`` finds.
///
/// Comments of the form `<!-- stet-… -->` are taken out of the text, with their line where
/// nothing else stands on it; everything else is text as it stands.
enum PlainText {
  static func read(_ bytes: [UInt8]) -> Document.Content {
    var builder = ContentBuilder(bytes)
    appendText(to: &builder)
    let lines = PlainLine.lines(of: builder.content.text)
    for range in LineLayout(lines).blocks(of: lines) {
      builder.addBlock(TextRange(range.lowerBound, range.upperBound), kind: .paragraph)
    }
    return builder.finished()
  }

  private static func appendText(to builder: inout ContentBuilder) {
    let bytes = builder.origin
    while let comment = nextComment(in: bytes, from: builder.position) {
      let line = lines(around: comment, in: bytes)
      let leftOut =
        line ?? HTMLComment.leftOut(comment, in: bytes, from: builder.position)
      builder.append(builder.position..<max(builder.position, leftOut.lowerBound))
      builder.addComment(comment, standsAlone: line != nil)
      builder.skip(to: leftOut.upperBound)
    }
    builder.append(builder.position..<bytes.count)
  }

  /// The first comment after an offset whose content begins with `stet-`.
  private static func nextComment(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    var at = start
    while let opening = bytes[at...].firstOffset(of: HTMLComment.opening) {
      at = opening + HTMLComment.opening.count
      guard bytes[at...].drop(while: \.isWhiteSpace).starts(with: "stet-".utf8) else { continue }
      guard let closing = bytes[at...].firstOffset(of: HTMLComment.closing) else { return nil }
      return opening..<closing + HTMLComment.closing.count
    }
    return nil
  }

  /// The lines of a comment, with the end of the last one; nil if anything else stands on them.
  private static func lines(around comment: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    let before = bytes[..<comment.lowerBound].lastIndex { !$0.isBlank }
    let after = bytes[comment.upperBound...].firstIndex { !$0.isBlank } ?? bytes.count
    let isMark = before == 2 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    guard before.map({ bytes[$0].isLineEnd }) ?? true || isMark else { return nil }
    guard after == bytes.count || bytes[after].isLineEnd else { return nil }
    let isPair = bytes[after...].starts(with: [.carriageReturn, .lineFeed])
    return (before ?? -1) + 1..<min(after + (isPair ? 2 : 1), bytes.count)
  }
}
