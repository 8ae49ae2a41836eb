internal import ICU
internal import Text

/// Finds marks by their bytes: bytes that begin no mark are passed by a table.
struct MarkScanner {
  private(set) var marks = [[Mark]](repeating: [], count: Mark.Kind.allCases.count)
  private let text: [UInt8]
  private let opaque: [TextRange]
  private let hot: [Bool]
  private let isCyrillic: Bool
  private var nextOpaque = 0
  private var block = 0
  private var end = 0

  init(_ document: Document) {
    text = document.text
    opaque = document.opaque
    isCyrillic = document.language.isWritten(in: .cyrillic)
    hot = MarkBytes.hot(isCyrillic: isCyrillic, isLatin: document.language.isWritten(in: .latin))
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
    var at = start
    while at < bytes.count, !hot[Int(bytes[at])] { at &+= 1 }
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
    case 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x21: add(.point, UInt32(byte), at, 1)
    case 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D: add(.bracket, UInt32(byte), at, 1)
    case 0x22: add(.quote, 0x22, at, 1)
    case 0x2D:
      let before = at > 0 ? text[at - 1] : 0
      if before == 0x20, self.byte(at + 1) == 0x20 { add(.dash, 0x2D, at, 1) }
    case 0x20: return spaces(at)
    case 0x41...0x5A, 0x61...0x7A:
      let isBorder =
        (at > 0 && MarkBytes.isCyrillicTail(text, before: at))
        || (0xD0...0xD3).contains(self.byte(at + 1))
      if isBorder { add(.scriptBorder, UInt32(byte), at, 1) }
    default: add(.invisible, UInt32(byte), at, 1)
    }
    return 1
  }

  private func run(of wanted: UInt8, from at: Int) -> Int {
    var last = at
    while byte(last) == wanted { last += 1 }
    return last - at
  }
}

extension MarkScanner {
  /// A run of spaces of any kind, if it is not one plain space.
  private mutating func spaces(_ at: Int) -> Int {
    var last = at
    var scalar: UInt32 = 0x20
    while last < end, let (found, length) = MarkBytes.space(text, last) {
      if found != 0x20 { scalar = found }
      last += length
    }
    if last - at > 1 || scalar != 0x20 { add(.space, scalar, at, last - at) }
    return last - at
  }

  private mutating func latin(_ first: UInt8, _ at: Int) -> Int {
    let scalar = UInt32(first & 0x1F) << 6 | UInt32(byte(at + 1) & 0x3F)
    switch scalar {
    case 0xA0: return spaces(at)
    case 0x80...0x9F: add(.invisible, scalar, at, 2)
    case 0xAB, 0xBB: add(.quote, scalar, at, 2)
    case 0xB7: add(.dot, scalar, at, 2)
    case 0xC2...0xF4 where MarkBytes.mayFollowMisread(byte(at + 2)):
      add(.misread, scalar, at, 2)
    default: break
    }
    return 2
  }

  private mutating func wide(_ scalar: UInt32, _ at: Int) -> Int {
    if MarkBytes.space(text, at) != nil { return spaces(at) }
    switch scalar {
    case 0x2018...0x201F, 0x2039, 0x203A: add(.quote, scalar, at, 3)
    case 0x2013...0x2015: add(.dash, scalar, at, 3)
    case 0x2026, 0x22EF: add(.ellipsis, scalar, at, 3)
    case 0x2022, 0x30FB: add(.dot, scalar, at, 3)
    case 0x202A...0x202E, 0x2066...0x2069: add(.direction, scalar, at, 3)
    case 0x200B...0x200F, 0x2028, 0x2029, 0x2061...0x2065, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFC,
      0xE000...0xF8FF:
      add(.invisible, scalar, at, 3)
    case 0xFFFD, 0x951F: add(.misread, scalar, at, 3)
    case 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301C: eastAsian(scalar, at)
    case 0xFF01...0xFF65: eastAsian(scalar, at)
    default: break
    }
    return 3
  }

  private mutating func eastAsian(_ scalar: UInt32, _ at: Int) {
    switch scalar {
    case 0x301C, 0xFF5E: return add(.dash, scalar, at, 3)
    case 0x3008...0x300B: return add(.bracket, scalar, at, 3)
    case 0x300C...0x300F: add(.quote, scalar, at, 3)
    case 0x3010, 0x3011, 0x3014...0x3017, 0xFF08, 0xFF09, 0xFF3B, 0xFF3D, 0xFF5B, 0xFF5D:
      add(.bracket, scalar, at, 3)
    default: break
    }
    add(.fullWidth, scalar, at, 3)
  }
}
