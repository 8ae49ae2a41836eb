/// Decompresses the deflate format (RFC 1951).
struct Inflate {
  private var input: BitReader
  private(set) var output: [UInt8] = []
  private let limit: Int

  /// - Parameter limit: so many bytes of output are refused as a malicious file's.
  init(_ bytes: [UInt8], at offset: Int, limit: Int) {
    input = BitReader(bytes, at: offset)
    self.limit = limit
  }

  /// Decompresses all blocks.
  ///
  /// - Returns: the offset of the byte after them.
  mutating func run() throws(GzipError) -> Int {
    var isLast = false
    while !isLast {
      isLast = try input.take(1) == 1
      switch try input.take(2) {
      case 0: try stored()
      case 1: try compressed(Self.fixed.literals, Self.fixed.distances)
      case 2:
        let tables = try dynamicTables()
        try compressed(tables.literals, tables.distances)
      default: throw .corrupt
      }
    }
    return input.nextByte
  }

  private mutating func stored() throws(GzipError) {
    try input.alignToByte()
    let length = try input.take(16)
    guard try input.take(16) == ~length & 0xFFFF else { throw .corrupt }
    guard output.count + length <= limit else { throw .tooLarge }
    for _ in 0..<length { output.append(UInt8(try input.take(8))) }
  }

  private mutating func compressed(
    _ literals: HuffmanTable, _ distances: HuffmanTable
  ) throws(GzipError) {
    while true {
      let symbol = try input.symbol(literals)
      guard output.count < limit else { throw .tooLarge }
      if symbol < 256 {
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return
      } else {
        try copy(symbol, distances)
      }
    }
  }

  private mutating func copy(_ symbol: Int, _ distances: HuffmanTable) throws(GzipError) {
    guard symbol - 257 < Self.lengths.count else { throw .corrupt }
    let length = Self.lengths[symbol - 257]
    let count = length.base + (try input.take(length.extra))
    let code = try input.symbol(distances)
    guard code < Self.distances.count else { throw .corrupt }
    let distance = Self.distances[code].base + (try input.take(Self.distances[code].extra))
    guard distance <= output.count else { throw .corrupt }
    // One by one: what is copied may reach into the copy.
    for _ in 0..<count { output.append(output[output.count - distance]) }
  }

  private typealias Tables = (literals: HuffmanTable, distances: HuffmanTable)

  /// Section 3.2.7.
  private mutating func dynamicTables() throws(GzipError) -> Tables {
    let literals = try input.take(5) + 257
    let distances = try input.take(5) + 1
    let count = try input.take(4) + 4
    var codeLengths = [UInt8](repeating: 0, count: 19)
    for place in Self.codeLengthOrder.prefix(count) {
      codeLengths[place] = UInt8(try input.take(3))
    }
    guard let code = HuffmanTable(lengths: codeLengths) else { throw .corrupt }
    var lengths: [UInt8] = []
    while lengths.count < literals + distances { try readLengths(code, &lengths) }
    guard lengths.count == literals + distances,
      let first = HuffmanTable(lengths: lengths[..<literals]),
      let second = HuffmanTable(lengths: lengths[literals...])
    else { throw .corrupt }
    return (first, second)
  }

  private mutating func readLengths(
    _ code: HuffmanTable, _ lengths: inout [UInt8]
  ) throws(GzipError) {
    let symbol = try input.symbol(code)
    switch symbol {
    case 16:
      guard let last = lengths.last else { throw .corrupt }
      lengths += [UInt8](repeating: last, count: 3 + (try input.take(2)))
    case 17: lengths += [UInt8](repeating: 0, count: 3 + (try input.take(3)))
    case 18: lengths += [UInt8](repeating: 0, count: 11 + (try input.take(7)))
    default: lengths.append(UInt8(symbol))
    }
  }
}

extension Inflate {
  private static let codeLengthOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  /// The code of blocks that bring none of their own (section 3.2.6).
  private static let fixed: Tables = {
    let literals =
      [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112)
      + [UInt8](repeating: 7, count: 24) + [UInt8](repeating: 8, count: 8)
    let tables = (
      HuffmanTable(lengths: literals), HuffmanTable(lengths: [UInt8](repeating: 5, count: 30))
    )
    guard let first = tables.0, let second = tables.1 else { preconditionFailure("fixed codes") }
    return (first, second)
  }()

  private struct Extra {
    let base: Int
    let extra: Int
  }

  /// By symbol from 257 (section 3.2.5).
  private static let lengths =
    ranges(from: 3, (0..<28).map { max(0, $0 / 4 - 1) }) + [Extra(base: 258, extra: 0)]

  /// Every two codes share a number of extra bits, one more than the two before.
  private static let distances = ranges(from: 1, (0..<30).map { max(0, $0 / 2 - 1) })

  private static func ranges(from first: Int, _ extras: [Int]) -> [Extra] {
    var base = first
    return extras.map { extra in
      defer { base += 1 << extra }
      return Extra(base: base, extra: extra)
    }
  }
}
