/// A half-open range of UTF-8 byte offsets into a document's text, on scalar boundaries.
package struct TextRange: Hashable, Sendable, Comparable {
  package var start: UInt32
  package var end: UInt32

  package init(_ start: UInt32, _ end: UInt32) {
    precondition(start <= end)
    self.start = start
    self.end = end
  }

  package init(_ start: Int, _ end: Int) {
    self.init(UInt32(start), UInt32(end))
  }

  /// Length in UTF-8 bytes.
  package var count: Int { Int(end - start) }
  package var isEmpty: Bool { start == end }
  /// The same range, to index an array of bytes.
  package var indices: Range<Int> { Int(start)..<Int(end) }

  package func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  package func contains(_ offset: UInt32) -> Bool { start <= offset && offset < end }
  package func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }
  /// The smallest range that holds both.
  package func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }

  package static func < (a: TextRange, b: TextRange) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}
