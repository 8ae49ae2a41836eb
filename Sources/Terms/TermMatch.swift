package import Text

/// A term found in a text.
package struct TermMatch: Equatable, Sendable {
  /// The bytes of the text that hold the term, its ending included.
  package let range: TextRange
  /// The ending that the language hung on it, inside `range`: `'s`, or the `а` of *Нарына*; empty
  /// where the term stands as in the term base.
  package let ending: TextRange
  package let reference: TermReference

  /// The index of the concept in the term base.
  package var concept: Int { reference.concept }
  /// The index of the term in the concept.
  package var term: Int { reference.term }
  package var isInflected: Bool { !ending.isEmpty }
  /// The range without the ending.
  package var stem: TextRange { TextRange(range.start, ending.start) }
}
