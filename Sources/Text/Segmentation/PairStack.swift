/// The quotation marks and brackets that are open at an offset.
///
/// A mark that finds no partner expires, so that an unpaired one hides nothing after it.
struct PairStack {
  struct Pair {
    /// Where the opening mark stands.
    let offset: Int
    let opening: UInt32
    let closing: UInt32
    var isBracket: Bool { PairStack.isBracket(opening) }
  }

  /// UTF-8 bytes after which an opening mark no longer counts: about 1,200 letters.
  static let reach = 1800
  private static let depth = 12

  private(set) var pairs: [Pair] = []

  var last: Pair? { pairs.last }

  mutating func removeAll() { pairs.removeAll(keepingCapacity: true) }

  mutating func open(_ opening: UInt32, closing: UInt32, at offset: Int) {
    if pairs.isEmpty { pairs.reserveCapacity(Self.depth) }
    if pairs.count == Self.depth { pairs.removeFirst() }
    pairs.append(Pair(offset: offset, opening: opening, closing: closing))
  }

  /// Closes the innermost pair that a mark belongs to, and all inside it.
  /// - Returns: where the pair was opened; nil if the mark closes none.
  mutating func close(_ closing: UInt32) -> Int? {
    guard let index = pairs.lastIndex(where: { $0.closing == closing }) else { return nil }
    let offset = pairs[index].offset
    pairs.removeSubrange(index...)
    return offset
  }

  mutating func expire(at offset: Int) {
    while let first = pairs.first, offset - first.offset > Self.reach { pairs.removeFirst() }
  }

  func isOpen(closing: UInt32) -> Bool { pairs.contains { $0.closing == closing } }

  /// The mark that closes what a mark opens; 0 if it opens nothing.
  static func closing(of opening: UInt32) -> UInt32 {
    switch opening {
    case 0x28, 0xFF08, 0x300C, 0x300E, 0x3008, 0x300A, 0x3010, 0x3014, 0x3016, 0xFE41, 0xFE43:
      opening + 1
    case 0x5B, 0x7B, 0xFF3B, 0xFF5B: opening + 2
    case 0x201C, 0x2018: opening + 1
    case 0x201E: 0x201C
    case 0x201A: 0x2018
    case 0xAB: 0xBB
    case 0xBB: 0xAB
    case 0x2039: 0x203A
    case 0x203A: 0x2039
    case 0x301D: 0x301E
    case 0x22: 0x22
    case 0x201D: 0x201D
    default: 0
    }
  }

  static func isBracket(_ opening: UInt32) -> Bool {
    switch opening {
    case 0x28, 0x5B, 0x7B, 0xFF08, 0xFF3B, 0xFF5B, 0x3008, 0x300A, 0x3010, 0x3014, 0x3016: true
    default: false
    }
  }

  /// Titles and lenticular brackets: nothing inside them is cut.
  static func isOpaque(_ opening: UInt32) -> Bool {
    opening == 0x300A || opening == 0x3008 || opening == 0x3010
  }
}
