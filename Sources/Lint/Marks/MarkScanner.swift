internal import ICU
internal import Text

/// Finds marks by their bytes: bytes that begin no mark are passed by a table.
struct MarkScanner {
  private(set) var marks = [[Mark]](repeating: [], count: Mark.Kind.allCases.count)
  let text: [UInt8]
  private let opaque: [TextRange]
  private let hot: [Bool]
  private let isCyrillic: Bool
  private var nextOpaque = 0
  private var block = 0
  private(set) var end = 0

  init(_ document: Document) {
    text = document.text
    opaque = document.opaque
    isCyrillic = document.language.isWritten(in: .cyrillic)
    hot = MarkBytes.hot(isCyrillic: isCyrillic, isLatin: document.language.isWritten(in: .latin))
    // By far the commonest.
    marks[Mark.Kind.point.rawValue].reserveCapacity(text.count / 32)
  }

  /// Blocks must come in order.
  mutating func scan(_ range: TextRange, block: Int) {
    self.block = block
    end = Int(range.end)
    var at = Int(range.start)
    while at < end {
      let stop = opaqueStart(from: at)
      while at < stop {
        at = skipCold(from: at, to: stop)
        if at < stop { at += max(1, mark(at)) }
      }
      if at < end, nextOpaque < opaque.count { at = max(at, Int(opaque[nextOpaque].end)) }
    }
  }

  /// Where the next code or address begins that ends behind an offset; at most the block's end.
  private mutating func opaqueStart(from at: Int) -> Int {
    while nextOpaque < opaque.count, Int(opaque[nextOpaque].end) <= at { nextOpaque += 1 }
    guard nextOpaque < opaque.count else { return end }
    return min(end, Int(opaque[nextOpaque].start))
  }

  private func skipCold(from start: Int, to stop: Int) -> Int {
    let bytes = text.span.extracting(first: stop)
    let hot = hot.span
    // Known to the compiler, so that no byte is looked up with a check.
    precondition(hot.count == 256)
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      // Nearly every space is a single one.
      let isPassed =
        !hot[Int(byte)]
        || byte == 0x20 && at + 1 < bytes.count && !MarkBytes.mayBeSpace(bytes[at + 1])
      guard isPassed else { return at }
      at &+= 1
    }
    return at
  }

  func byte(_ at: Int) -> UInt8 { at < end ? text[at] : 0 }

  mutating func add(_ kind: Mark.Kind, _ scalar: UInt32, _ at: Int, _ length: Int) {
    let mark = Mark(scalar: scalar, range: TextRange(at, at + length), block: block)
    marks[kind.rawValue].append(mark)
  }

  /// Takes the mark at an offset, if one stands there.
  ///
  /// - Returns: how many bytes are done with.
  private mutating func mark(_ at: Int) -> Int {
    let first = text[at]
    switch first {
    case ..<0x80: return ascii(first, at)
    case 0xC2, 0xC3: return latin(first, at)
    case 0xCC:
      // A letter and its accent apart, as `Ã` in a decomposed text.
      let follows = at > 0 && MarkBytes.isASCIILetter(text[at - 1])
      if follows, MarkBytes.mayFollowMisread(byte(at + 2)) { add(.misread, 0xC3, at - 1, 3) }
      return 2
    case ..<0xE0:
      if isBorder(at) { add(.scriptBorder, UInt32(first), at, 2) }
      return 2
    case ..<0xF0:
      let scalar =
        UInt32(first & 0x0F) << 12 | UInt32(byte(at + 1) & 0x3F) << 6 | UInt32(byte(at + 2) & 0x3F)
      return wide(scalar, at)
    default:
      let isPrivate = first >= 0xF3 && (first > 0xF3 || byte(at + 1) >= 0xA0)
      if isPrivate { add(.invisible, 0xF0000, at, 4) }
      return 4
    }
  }

  private func isBorder(_ at: Int) -> Bool {
    MarkBytes.isASCIILetter(at > 0 ? text[at - 1] : 0) || MarkBytes.isASCIILetter(byte(at + 2))
  }

  private mutating func ascii(_ byte: UInt8, _ at: Int) -> Int {
    switch byte {
    case 0x2E where self.byte(at + 1) == 0x2E && self.byte(at + 2) == 0x2E:
      let length = run(of: 0x2E, from: at)
      add(.ellipsis, 0x2E, at, length)
      return length
    case 0x2C, 0x2E: if !closesWord(at) { add(.point, UInt32(byte), at, 1) }
    case 0x3A, 0x3B, 0x3F, 0x21: add(.point, UInt32(byte), at, 1)
    case 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D: add(.bracket, UInt32(byte), at, 1)
    case 0x22: add(.quote, 0x22, at, 1)
    case 0x2D:
      let before = at > 0 ? text[at - 1] : 0
      if before == 0x20, self.byte(at + 1) == 0x20 { add(.dash, 0x2D, at, 1) }
    case 0x20: return MarkBytes.mayBeSpace(self.byte(at + 1)) ? spaces(at) : 1
    case 0x41...0x5A, 0x61...0x7A:
      let isBorder =
        (at > 0 && MarkBytes.isCyrillicTail(text, before: at))
        || (0xD0...0xD3).contains(self.byte(at + 1))
      if isBorder { add(.scriptBorder, UInt32(byte), at, 1) }
    default: add(.invisible, UInt32(byte), at, 1)
    }
    return 1
  }

  /// Whether ASCII stands before a mark and a space behind it.
  private func closesWord(_ at: Int) -> Bool {
    let next = byte(at + 1)
    return at > 0 && (0x21..<0x7F).contains(text[at - 1]) && (next == 0x20 || next == 0x0A)
  }

  private func run(of wanted: UInt8, from at: Int) -> Int {
    var last = at
    while byte(last) == wanted { last += 1 }
    return last - at
  }
}
