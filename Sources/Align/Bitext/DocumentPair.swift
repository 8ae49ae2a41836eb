package import Text

/// A text, its translation, and what is known of their alignment.
package struct DocumentPair: Sendable {
  package let source: Document
  package let target: Document
  package let anchors: Anchors

  package init(source: Document, target: Document, anchors: Anchors = .none) {
    self.source = source
    self.target = target
    self.anchors = anchors
  }
}
