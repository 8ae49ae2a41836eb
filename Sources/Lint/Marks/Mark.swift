internal import Text

/// A character, or a run of one character, that rules about marks look at.
struct Mark: Equatable, Sendable {
  /// What a mark is to the rules; one character may be of several kinds.
  enum Kind: Int, CaseIterable {
    /// ASCII `, . ; : ? !`; not the comma or full stop between ASCII and a space, which is most of
    /// them and right in every language.
    case point
    /// Round, square and curly brackets of either width, and `《》〈〉`.
    case bracket
    /// Quotation marks; the straight apostrophe is none.
    case quote
    /// Full-width forms and CJK marks, all of them.
    case fullWidth
    /// En and em dashes, wave dashes, and a hyphen between spaces.
    case dash
    /// Three full stops or more, `…`, `⋯`.
    case ellipsis
    /// Middle dots and bullets.
    case dot
    /// A run of spaces that is not one plain space.
    case space
    /// Controls, characters without width, private use.
    case invisible
    /// Marks of direction: embeddings, overrides, isolates.
    case direction
    /// What text read in a wrong encoding begins with.
    case misread
    /// A letter of another script beside one of the text's own.
    case scriptBorder
  }

  let scalar: UInt32
  let range: TextRange
  // Four bytes, so that a mark takes sixteen.
  private let blockNumber: UInt32

  init(scalar: UInt32, range: TextRange, block: Int) {
    self.scalar = scalar
    self.range = range
    blockNumber = UInt32(block)
  }

  /// Index into the document's blocks.
  var block: Int { Int(blockNumber) }
}
