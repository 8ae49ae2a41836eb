/// What an alignment rests on, each of which can be left out to see what it is worth.
package enum BitextFeature: String, CaseIterable, Sendable {
  /// Words that look alike, equal numbers and marks.
  case cognates
  /// Names that sound alike across scripts.
  case names
  /// The lexicon and the glossary.
  case lexicon
  /// Words learnt from the two texts.
  case learning
  case lengths
  /// Blocks and headings.
  case structure
  /// Marks at the beginnings and ends of segments.
  case edges
  /// The last look at every bead, with words used once each.
  case relinking
  /// What is looked for out of order.
  case moves
}
