/// The words of a text in order, three bytes each; marks and spaces are left out.
///
/// A word has the low half of its start; the page of 64 KB that it begins on is the other half.
// Its name is usable from inlined code, or nothing of it would be inlined in other modules.
@usableFromInline
package final class WordTable: RandomAccessCollection, Sendable {
  @usableFromInline let starts: [UInt16]
  @usableFromInline let pages: RisingNumbers
  /// Six bits of length, two of the kind.
  @usableFromInline let extents: [UInt8]
  /// The lengths of the words that are too long for that, by their places.
  private let lengths: [Int: UInt32]

  /// The length that says that the word's own is among the long ones.
  @usableFromInline static let long: UInt32 = 63

  /// - Parameters:
  ///   - count: how many words there are, roughly.
  ///   - fill: adds words in order.
  package init(count: Int, _ fill: (_ add: (Word) -> Void) -> Void) {
    var starts: [UInt16] = []
    var extents: [UInt8] = []
    var pages = RisingNumbers(count: count)
    var lengths: [Int: UInt32] = [:]
    starts.reserveCapacity(count)
    extents.reserveCapacity(count)
    fill { word in
      let range = word.range
      let length = UInt32(range.count)
      if length >= Self.long { lengths[starts.count] = length }
      starts.append(UInt16(truncatingIfNeeded: range.start))
      pages.append(Int(range.start >> 16))
      extents.append(UInt8(Swift.min(length, Self.long)) << 2 | word.kind.rawValue)
    }
    (self.starts, self.pages, self.extents, self.lengths) = (starts, pages, extents, lengths)
  }

  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { starts.count }

  /// Walks the words without looking up the page of each.
  @usableFromInline package struct Iterator: IteratorProtocol {
    @usableFromInline let table: WordTable
    @usableFromInline var index = 0
    /// Where the page of the last word begins, and the first word that is not on it.
    @usableFromInline var page: UInt32 = 0
    @usableFromInline var pageEnd = 0

    @inlinable init(_ table: WordTable) { self.table = table }

    @inlinable @inline(__always) package mutating func next() -> Word? {
      guard index < table.starts.count else { return nil }
      if index >= pageEnd { turn() }
      let start = page | UInt32(table.starts[index])
      defer { index &+= 1 }
      return Word(
        start: start, length: table.length(of: index), kind: table.extents[index] & 3)
    }

    @usableFromInline mutating func turn() {
      let number = table.pages[index]
      (page, pageEnd) = (UInt32(number) << 16, table.pages.places(of: number).upperBound)
    }
  }

  @inlinable package func makeIterator() -> Iterator { Iterator(self) }

  @inlinable package subscript(index: Int) -> Word {
    word(at: index, from: start(of: index))
  }

  /// The word at an index whose start is known.
  @inlinable @inline(__always) package func word(at index: Int, from start: UInt32) -> Word {
    Word(start: start, length: length(of: index), kind: extents[index] & 3)
  }

  @inlinable @inline(__always) package func start(of index: Int) -> UInt32 {
    UInt32(pages[index]) << 16 | UInt32(starts[index])
  }

  /// Visits the words in order: where each is in the table, and its start.
  @inlinable @inline(__always) package func forEachStart(_ body: (Int, UInt32) -> Void) {
    for page in 0..<pages.limit {
      let first = UInt32(page) << 16
      for index in pages.places(of: page) { body(index, first | UInt32(starts[index])) }
    }
  }

  /// The first word that begins at an offset or after it.
  package func firstIndex(from offset: UInt32) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if start(of: middle) >= offset { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The first of some words that begins at an offset or after it, or their end.
  ///
  /// - Parameter words: all begin on the offset's page of 64 KB.
  @inlinable package func firstIndex(from offset: UInt32, onPage words: Range<Int>) -> Int {
    let low = UInt16(truncatingIfNeeded: offset)
    return words.first { starts[$0] >= low } ?? words.upperBound
  }

  @inlinable @inline(__always) func length(of index: Int) -> UInt32 {
    let length = UInt32(extents[index] >> 2)
    return length < Self.long ? length : longLength(of: index)
  }

  @usableFromInline func longLength(of index: Int) -> UInt32 { lengths[index] ?? Self.long }
}
