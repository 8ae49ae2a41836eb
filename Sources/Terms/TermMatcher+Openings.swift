internal import Text

extension TermMatcher {
  /// The terms of a document that begin at some places, in order; none overlaps another.
  ///
  /// - Parameter openings: where words begin, in ascending order.
  func matches(in document: Document, from openings: [UInt32]) -> [TermMatch] {
    var searches = Self.searches(of: [self], for: document.text, TermRoom(document))
    searches[0].visit(openings)
    return searches[0].takeMatches()
  }
}
