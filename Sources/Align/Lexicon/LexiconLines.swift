/// The lines of a lexicon that are neither empty nor comments, without their ends.
struct LexiconLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var place: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func next() -> Range<Int>? {
    while place < bytes.count {
      let start = place
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      place = end + 1
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
      if bytes[start..<end].contains(where: { $0 > 0x20 }), bytes[start] != UInt8(ascii: "#") {
        return start..<end
      }
    }
    return nil
  }
}

extension [UInt8] {
  /// The part of a range that has no white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start] <= 0x20 { start += 1 }
    while end > start, self[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// Where a byte first stands in a range.
  func first(_ byte: UInt8, in range: Range<Int>) -> Int? { self[range].firstIndex(of: byte) }
}
