/// A block of a document: a stretch of text between paragraph ends.
package struct Block: Equatable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case paragraph, heading, quotation
    case listItem = "list-item"
    case tableCell = "table-cell"
    /// A line under or over a picture.
    case caption
    /// Who wrote, interviewed, translated or took the picture.
    case credit
    /// Where something was taken from: `Source: …`, `原文链接：…`.
    case provenance
    /// A legal or editorial notice: disclaimer, reproduction, calls to follow.
    case notice
    case code
  }

  /// Who speaks, in an interview.
  package enum Turn: String, Sendable {
    case question, answer
  }

  package var range: TextRange
  /// The words that name the speaker, if the block opens a turn.
  package var speaker: TextRange?
  package var kind: Kind
  // One byte, so that a block takes twenty.
  private var depth: UInt8
  /// The turn that the block belongs to, if the text is an interview.
  package var turn: Turn?

  package init(
    range: TextRange, kind: Kind, level: Int = 0, speaker: TextRange? = nil, turn: Turn? = nil
  ) {
    self.range = range
    self.kind = kind
    depth = UInt8(clamping: level)
    self.speaker = speaker
    self.turn = turn
  }

  /// The level of a heading, from 1; 0 otherwise.
  package var level: Int {
    get { Int(depth) }
    set { depth = UInt8(clamping: newValue) }
  }

  /// Whether the block carries what the text says, rather than where it comes from.
  package var isContent: Bool {
    switch kind {
    case .paragraph, .heading, .listItem, .quotation, .tableCell: true
    case .caption, .credit, .provenance, .notice, .code: false
    }
  }
}
