package import Text

/// A term found in a text.
package struct TermMatch: Equatable, Sendable {
  /// The bytes of the text that hold the term, its ending included.
  package let range: TextRange
  private let endOfStem: UInt32
  package let reference: TermReference

  /// - Parameter ending: at the end of the range.
  package init(range: TextRange, ending: TextRange, reference: TermReference) {
    self.range = range
    endOfStem = ending.start
    self.reference = reference
  }

  /// The ending that the language hung on it, inside `range`: `'s`, or the `а` of *Нарына*; empty
  /// where the term stands as in the term base.
  package var ending: TextRange { TextRange(endOfStem, range.end) }
  /// The index of the concept in the term base.
  package var concept: Int { reference.concept }
  /// The index of the term in the concept.
  package var term: Int { reference.term }
  package var isInflected: Bool { !ending.isEmpty }
  /// The range without the ending.
  package var stem: TextRange { TextRange(range.start, endOfStem) }
}
