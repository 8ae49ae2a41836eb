/// What alignment and checks work on: a sentence, or a block that is not running text.
package struct Segment: Equatable, Sendable {
  package enum Kind: String, Sendable {
    case sentence, heading, caption, credit, provenance, notice
    case listItem = "list-item"
    case tableCell = "table-cell"
  }

  package let range: TextRange
  package let kind: Kind
  /// The index of its block in the document's blocks.
  package let block: Int

  package init(range: TextRange, kind: Kind, block: Int) {
    self.range = range
    self.kind = kind
    self.block = block
  }

  /// Whether a translation must render the segment: running text or a heading.
  package var isProse: Bool { isBody || kind == .heading }

  /// Whether the segment belongs to the running text: something a summary can rest on.
  package var isBody: Bool { kind == .sentence || kind == .listItem || kind == .tableCell }
}
