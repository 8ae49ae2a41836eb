internal import Text

extension TermMatcher {
  /// The terms of a document that begin at some places, in order; none overlaps another.
  ///
  /// - Parameter openings: where words begin, in ascending order.
  func matches(in document: Document, from openings: [UInt32]) -> [TermMatch] {
    let text = document.text
    var searches = Self.searches(
      of: [self], for: text, [TextRange(0, text.count)], TermRoom(document))
    searches[0].visit(openings[...])
    return searches[0].takeMatches()
  }
}
