/// A canonical Huffman code (RFC 1951, 3.2.2), for decoding: by the next bits of the stream, the
/// symbol and the length of its code.
struct HuffmanTable {
  /// Number of bits that index the table: the length of the longest code.
  let width: Int
  /// The symbol in the upper twelve bits, the length in the lower four; 0 where no code begins so.
  private let entries: [UInt16]

  /// - Parameter lengths: of each symbol's code; 0 for symbols that do not occur.
  /// - Returns: nil if there are more codes of a length than that length allows.
  init?(lengths: some Collection<UInt8>) {
    let width = Int(lengths.max() ?? 0)
    guard var next = Self.firstCodes(lengths, width: width) else { return nil }
    var entries = [UInt16](repeating: 0, count: 1 << width)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let code = next[Int(length)]
      next[Int(length)] += 1
      let entry = UInt16(symbol) << 4 | UInt16(length)
      // The stream has the first bit of a code lowest.
      let first = Self.reversed(code, length: Int(length))
      for place in stride(from: first, to: entries.count, by: 1 << Int(length)) {
        entries[place] = entry
      }
    }
    self.width = width
    self.entries = entries
  }

  /// The first code of each length.
  private static func firstCodes(_ lengths: some Collection<UInt8>, width: Int) -> [Int]? {
    var counts = [Int](repeating: 0, count: width + 1)
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    var codes = [Int](repeating: 0, count: width + 1)
    var code = 0
    for length in codes.indices.dropFirst() {
      codes[length] = code
      code += counts[length]
      if code > 1 << length { return nil }
      code <<= 1
    }
    return codes
  }

  private static func reversed(_ code: Int, length: Int) -> Int {
    (0..<length).reduce(0) { $0 << 1 | (code >> $1 & 1) }
  }

  /// - Parameter bits: the next ``width`` bits of the stream, the first lowest.
  /// - Returns: the symbol and the number of bits that it takes; nil if no code begins so.
  @inline(__always)
  func symbol(_ bits: Int) -> (symbol: Int, length: Int)? {
    let entry = entries[bits]
    return entry == 0 ? nil : (Int(entry >> 4), Int(entry & 15))
  }
}
