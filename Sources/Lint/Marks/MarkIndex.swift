internal import Text

/// The marks of a document by kind, from one pass over its bytes. Code and addresses are left out.
struct MarkIndex: Sendable {
  private let marks: [[Mark]]

  init(_ document: Document) {
    var scanner = MarkScanner(document)
    for (index, block) in document.blocks.enumerated() where block.kind != .code {
      scanner.scan(block.range, block: index)
    }
    marks = scanner.marks
  }

  /// In the order of the text.
  subscript(_ kind: Mark.Kind) -> [Mark] { marks[kind.rawValue] }
}
