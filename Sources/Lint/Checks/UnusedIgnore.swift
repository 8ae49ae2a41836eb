internal import Text

/// A comment that accepts nothing.
enum UnusedIgnore: Check {
  static let about = About(
    id: "unused-ignore", severity: .warning,
    summary: "A stet-ignore comment silences nothing",
    rationale: """
      A comment that outlives its finding hides the next fault at that place. Delete it, or correct
      the rule that it names.
      """,
    bad: [], good: [])

  /// The linter reports it after all checks have run.
  static func run(on pair: Pair, report: (Finding) -> Void) {}

  static func finding(at comment: Document.Comment, side: Side, in document: Document) -> Finding {
    let place = TextRange(comment.offset, comment.offset)
    return Finding(
      rule: about.id, severity: about.severity, message: "this comment silences nothing",
      side: side, range: place, markup: comment.origin,
      fixes: fix(comment, side, place, in: document).map { [$0] } ?? [])
  }

  /// Takes the comment out: with its line where it stands alone, else with a space before it. None
  /// for a comment that has a partner.
  private static func fix(
    _ comment: Document.Comment, _ side: Side, _ place: TextRange, in document: Document
  ) -> Fix? {
    let verb = comment.content.prefix { !$0.isWhitespace && $0 != ":" }
    let isHTML = document.origin[comment.origin.indices].starts(with: "<!--".utf8)
    guard isHTML, verb == "stet-ignore" || verb == "stet-ignore-file" else { return nil }
    let line = wholeLines(comment.origin, in: document)
    let start = Int(comment.origin.start)
    let hasSpace = start > 0 && document.origin[start - 1] == UInt8(ascii: " ")
    let inside = TextRange(start - (hasSpace ? 1 : 0), Int(comment.origin.end))
    let edit = Edit(side: side, range: place, markup: line ?? inside, replacement: "")
    return Fix(title: "remove the comment", isSafe: line != nil, edits: [edit])
  }

  /// The comment with its line and the blank one behind it; nil if anything else stands there.
  private static func wholeLines(_ origin: TextRange, in document: Document) -> TextRange? {
    let bytes = document.origin
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    let isEnd: (UInt8) -> Bool = { $0 == 0x0A || $0 == 0x0D }
    var start = Int(origin.start)
    var end = Int(origin.end)
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    guard start == 0 || isEnd(bytes[start - 1]), end == bytes.count || isEnd(bytes[end]) else {
      return nil
    }
    for _ in 0..<2 where end < bytes.count && isEnd(bytes[end]) {
      end += bytes[end...].starts(with: [0x0D, 0x0A]) ? 2 : 1
    }
    return TextRange(start, end)
  }
}
