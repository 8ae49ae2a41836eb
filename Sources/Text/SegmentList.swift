/// The numbers of the segments on a side of a bead, in the bead's order.
///
/// Nearly all are one segment, or a few one after another: these are a run.
// Its name is usable from inlined code, or nothing of it would be inlined in other modules.
@usableFromInline
package struct SegmentList: RandomAccessCollection, Hashable, Sendable {
  /// Eight bytes that tell all but segments that do not follow one another.
  @usableFromInline struct Run: Hashable, Sendable {
    @usableFromInline let first: Int32
    @usableFromInline let length: Int32
  }

  @usableFromInline let run: Run
  // Only for segments that do not follow one another.
  @usableFromInline let others: [Int32]?

  @inlinable init(_ run: Run, others: [Int32]?) { (self.run, self.others) = (run, others) }

  package init(_ segments: some Collection<Int>) {
    let start = segments.first ?? 0
    let isRun = segments.count < 2 || zip(segments, start...).allSatisfy(==)
    run = Run(first: Int32(start), length: Int32(segments.count))
    others = isRun ? nil : segments.map { Int32($0) }
  }

  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { Int(run.length) }

  @inlinable package subscript(index: Int) -> Int {
    if let others { return Int(others[index]) }
    precondition(index >= 0 && index < Int(run.length))
    return Int(run.first) + index
  }
}

extension SegmentList: ExpressibleByArrayLiteral, CustomStringConvertible {
  @usableFromInline package init(arrayLiteral segments: Int...) { self.init(segments) }

  @usableFromInline package var description: String { Array(self).description }
}
