/// How a text is cut into sentences.
package struct SegmentationOptions: Equatable, Sendable {
  /// What a line end means inside a paragraph.
  package enum Newlines: String, Sendable {
    /// A sentence end where the lines look like units, else white space.
    case auto
    /// Always a sentence end.
    case hard
    /// Always white space.
    case soft
  }

  package enum Quotes: String, Sendable {
    /// The sentences of a quotation are sentences.
    case split
    /// A quotation is never cut.
    case keep
  }

  /// Whether the text may be unedited: sentences that open in lower case, a smiley for a stop.
  package enum Informal: String, Sendable {
    case on, off
  }

  package var newlines: Newlines
  package var quotes: Quotes
  package var informal: Informal

  package init(
    newlines: Newlines = .auto, quotes: Quotes = .split, informal: Informal = .on
  ) {
    self.newlines = newlines
    self.quotes = quotes
    self.informal = informal
  }
}
