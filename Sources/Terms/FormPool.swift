/// Byte strings, one behind the other in one array.
struct FormPool: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each string begins in `bytes`, and the end of the last.
  private(set) var starts: [UInt32] = [0]

  var count: Int { starts.count - 1 }

  func range(_ index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index + 1]) }

  subscript(index: Int) -> ArraySlice<UInt8> { bytes[range(index)] }

  mutating func append(_ string: some Sequence<UInt8>) {
    bytes.append(contentsOf: string)
    starts.append(UInt32(bytes.count))
  }

  /// Appends to the string that `endString` ends.
  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// The last byte of the string that is being appended.
  var last: UInt8? { bytes.count > Int(starts[count]) ? bytes[bytes.count - 1] : nil }

  /// Ends the string that was appended byte by byte.
  ///
  /// - Parameter byte: left out where it is the last.
  mutating func endString(without byte: UInt8) {
    if last == byte { bytes.removeLast() }
    starts.append(UInt32(bytes.count))
  }

  mutating func reserve(_ strings: Int, _ size: Int) {
    starts.reserveCapacity(strings + 1)
    bytes.reserveCapacity(size)
  }

  /// The first eight bytes as one number, to compare by; zeros behind a shorter string.
  func head(_ index: Int) -> UInt64 {
    let range = range(index)
    var head: UInt64 = 0
    for place in 0..<8 {
      let at = range.lowerBound + place
      head = head << 8 | UInt64(at < range.upperBound ? bytes[at] : 0)
    }
    return head
  }

  /// Negative, zero or positive as a string comes before another, equals it or comes after it.
  func order(_ a: Int, _ b: Int) -> Int {
    let (first, second) = (range(a), range(b))
    let shared = min(first.count, second.count)
    for offset in 0..<shared {
      let (x, y) = (bytes[first.lowerBound + offset], bytes[second.lowerBound + offset])
      if x != y { return x < y ? -1 : 1 }
    }
    return first.count - second.count
  }

  /// The index of a string among strings in ascending order; nil if it is none of them.
  func place(of string: [UInt8]) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].lexicographicallyPrecedes(string) { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].elementsEqual(string) ? low : nil
  }
}
