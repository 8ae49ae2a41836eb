/// What alignment and checks work on: a sentence, or a block that is not running text.
package struct Segment: Equatable, Sendable {
  package enum Kind: String, Sendable {
    case sentence, heading, caption, credit, provenance, notice
    case listItem = "list-item"
    case tableCell = "table-cell"
  }

  package let range: TextRange
  // Four bytes, so that a segment takes sixteen.
  private let blockNumber: UInt32
  package let kind: Kind
  /// The rule that ended it; nil in a text that comes segmented.
  package let end: SentenceEnd.Reason?

  package init(range: TextRange, kind: Kind, block: Int, end: SentenceEnd.Reason? = nil) {
    self.range = range
    self.kind = kind
    blockNumber = UInt32(block)
    self.end = end
  }

  /// The index of its block in the document's blocks.
  package var block: Int { Int(blockNumber) }

  /// Whether a translation must render the segment: running text or a heading.
  package var isProse: Bool { isBody || kind == .heading }

  /// Whether the segment belongs to the running text: something a summary can rest on.
  package var isBody: Bool { kind == .sentence || kind == .listItem || kind == .tableCell }
}
