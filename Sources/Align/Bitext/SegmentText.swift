package import Text

/// A segment given as text alone, for texts that come already cut.
package struct SegmentText: Equatable, Sendable {
  package let text: String
  /// Number of the block that the segment stands in; it changes where a block ends.
  package let block: Int
  package let kind: Segment.Kind

  package init(_ text: String, block: Int = 0, kind: Segment.Kind = .sentence) {
    self.text = text
    self.block = block
    self.kind = kind
  }
}

/// Two texts that come already cut.
package struct SegmentedTexts: Sendable {
  package let source: [SegmentText]
  package let target: [SegmentText]
  package let sourceLanguage: Language
  package let targetLanguage: Language

  package init(
    source: [SegmentText], target: [SegmentText], sourceLanguage: Language,
    targetLanguage: Language
  ) {
    self.source = source
    self.target = target
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
  }
}
