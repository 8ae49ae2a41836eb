internal import Text

/// From the hash of a key to the rows that have it: one sorted array of numbers, with a directory
/// over the first bits of the hash.
struct LexiconIndex: Sendable {
  /// The hash in the upper half, the row in the lower; ascending.
  private let entries: [UInt64]
  /// Where the entries with each value of the hash's first bits begin; one more than there are.
  private let starts: [UInt32]
  private let shift: UInt64

  /// - Parameter entries: as ``entry(_:row:)`` makes them, in any order.
  init(_ unsorted: [UInt64]) {
    let entries = unsorted.sorted()
    let bits = min(16, max(1, Int.bitWidth - entries.count.leadingZeroBitCount))
    let shift = UInt64(64 - bits)
    var starts = [UInt32](repeating: 0, count: 1 << bits + 1)
    for entry in entries { starts[Int(entry >> shift) + 1] += 1 }
    for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    self.entries = entries
    self.starts = starts
    self.shift = shift
  }

  static func entry(_ hash: UInt32, row: Int) -> UInt64 {
    UInt64(hash) << 32 | UInt64(UInt32(row))
  }

  /// The rows filed under a hash, ascending, each once.
  func rows(_ hash: UInt32) -> [Int] {
    let range = bucket(hash)
    let start = entries[range].partitionIndex { $0 >> 32 >= UInt64(hash) }
    var rows: [Int] = []
    for entry in entries[start..<range.upperBound] {
      guard entry >> 32 == UInt64(hash) else { break }
      let row = Int(entry & 0xFFFF_FFFF)
      if rows.last != row { rows.append(row) }
    }
    return rows
  }

  /// Whether anything is filed under a hash.
  func holds(_ hash: UInt32) -> Bool {
    for place in bucket(hash) where entries[place] >> 32 == UInt64(hash) { return true }
    return false
  }

  private func bucket(_ hash: UInt32) -> Range<Int> {
    let first = Int((UInt64(hash) << 32) >> shift)
    return Int(starts[first])..<Int(starts[first + 1])
  }
}
