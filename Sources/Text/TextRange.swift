/// A half-open range of UTF-8 byte offsets into a document's text, on scalar boundaries.
// Its name is usable from inlined code, or nothing of it would be inlined in other modules.
@usableFromInline
package struct TextRange: Hashable, Sendable, Comparable {
  @usableFromInline package var start: UInt32
  @usableFromInline package var end: UInt32

  @inlinable package init(_ start: UInt32, _ end: UInt32) {
    precondition(start <= end)
    self.start = start
    self.end = end
  }

  @inlinable package init(_ start: Int, _ end: Int) {
    self.init(UInt32(start), UInt32(end))
  }

  /// Length in UTF-8 bytes.
  @inlinable package var count: Int { Int(end - start) }
  @inlinable package var isEmpty: Bool { start == end }
  /// The same range, to index an array of bytes.
  @inlinable package var indices: Range<Int> { Int(start)..<Int(end) }

  @inlinable package func contains(_ other: TextRange) -> Bool {
    start <= other.start && other.end <= end
  }
  @inlinable package func contains(_ offset: UInt32) -> Bool { start <= offset && offset < end }
  @inlinable package func overlaps(_ other: TextRange) -> Bool {
    start < other.end && other.start < end
  }
  /// The smallest range that holds both.
  @inlinable package func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }

  @inlinable package static func < (a: TextRange, b: TextRange) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}
