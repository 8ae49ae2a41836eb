internal import ICU

/// Folds a text and notes where offsets shift.
struct FoldedTextBuilder {
  private(set) var bytes: [UInt8] = []
  private(set) var shifts: [FoldedText.Shift] = []
  private var delta = 0
  /// Whether the text is in NFC already, so that no scalar joins the one before it; nil where the
  /// bytes of each are to tell.
  private let isComposed: Bool?
  /// Bytes of a scalar as one number, and the scalar's folded form.
  private var known: [(key: UInt32, folded: UInt32)] = []

  init(isComposed: Bool? = nil) { self.isComposed = isComposed }

  /// - Returns: false where the bytes do not tell that the text is in NFC; it is not folded then.
  mutating func fold(_ text: [UInt8]) -> Bool {
    guard append(text) else { return false }
    FoldedText.foldASCII(&bytes)
    return true
  }

  /// Appends a text folded but for its ASCII.
  private mutating func append(_ text: [UInt8]) -> Bool {
    bytes.reserveCapacity(text.count)
    var at = 0
    while true {
      if isComposed != false {
        let end = Self.endOfKept(text.span, from: at)
        bytes.append(contentsOf: text[at..<end])
        at = end
      }
      if at == text.count { return true }
      var next = min(at + Self.length(text[at]), text.count)
      if isComposed == nil, !PlainComposition.isComposed(text.span, at) { return false }
      if isComposed == false, joins(text, next) {
        while joins(text, next) { next += Self.length(text[next]) }
        compose(text[at..<next])
      } else if text[at] < 0x80 {
        bytes.append(text[at])
      } else if Self.isIdeograph(text[at]) {
        bytes.append(contentsOf: text[at..<next])
      } else if let narrow = Self.narrowASCII(text.span, at) {
        bytes.append(narrow)
      } else {
        append(folded(text, at, next))
      }
      note(at, next)
      at = next
    }
  }

  /// The end of the characters from an offset on whose folded form is as long as they are: ASCII,
  /// ideographs and plain marks.
  private static func endOfKept(_ text: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at < text.count {
      if isIdeograph(text[at]) {
        at &+= 3
      } else if text[at] < 0x80 {
        at = FoldedText.endOfASCII(in: text, from: at + 1)
      } else if at &+ 3 <= text.count, isPlainMark(text, at) {
        at &+= 3
      } else {
        break
      }
    }
    return min(at, text.count)
  }

  /// Whether a byte leads an ideograph, or a neighbour of theirs: U+4000 to U+9FFF have no other
  /// form.
  private static func isIdeograph(_ lead: UInt8) -> Bool { (0xE4...0xE9).contains(lead) }

  /// Whether three bytes are a mark that has no other form: `“`, `”`, `—`, `…`, `、`, `。` and the
  /// brackets from `〈` to `】`.
  @inline(__always)
  private static func isPlainMark(_ text: Span<UInt8>, _ at: Int) -> Bool {
    switch (text[at], text[at + 1], text[at + 2]) {
    case (0xE2, 0x80, 0x94), (0xE2, 0x80, 0x9C...0x9D), (0xE2, 0x80, 0xA6): true
    case (0xE3, 0x80, 0x81...0x82), (0xE3, 0x80, 0x88...0x91): true
    default: false
    }
  }

  /// The ASCII of a full-width form, U+FF01 to U+FF5E; nil for any other scalar.
  @inline(__always)
  private static func narrowASCII(_ text: Span<UInt8>, _ at: Int) -> UInt8? {
    guard text[at] == 0xEF, at + 2 < text.count else { return nil }
    switch (text[at + 1], text[at + 2]) {
    case (0xBC, 0x81...0xBF): return text[at + 2] - 0x60
    case (0xBD, 0x80...0x9E): return text[at + 2] - 0x20
    default: return nil
    }
  }

  private func joins(_ text: [UInt8], _ at: Int) -> Bool {
    guard at < text.count, text[at] >= 0xCC else { return false }
    let end = min(at + Self.length(text[at]), text.count)
    return FoldedText.joins(
      String(decoding: text[at..<end], as: UTF8.self).unicodeScalars.first ?? " ")
  }

  private static func length(_ byte: UInt8) -> Int {
    switch byte {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  /// What is left of the piece behind its first scalar leads to its end.
  private mutating func compose(_ bytesOfPiece: ArraySlice<UInt8>) {
    let piece = String(decoding: bytesOfPiece, as: UTF8.self)
    for (index, c) in ((try? Normalizer.composed(piece)) ?? piece).unicodeScalars.enumerated() {
      if index > 0 { addShift(bytesOfPiece.startIndex, bytesOfPiece.endIndex) }
      scalar(c)
    }
  }

  private mutating func scalar(_ c: Unicode.Scalar) { append(FoldedText.folded(c).value) }

  /// The folded form of the scalar of two to four bytes at an offset. The scalars met last are
  /// kept: a text has few that are neither letters of ASCII nor ideographs.
  private mutating func folded(_ text: [UInt8], _ start: Int, _ end: Int) -> UInt32 {
    var key: UInt32 = 0
    for at in start..<end { key = key << 8 | UInt32(text[at]) }
    if known.isEmpty { known = Array(repeating: (0, 0), count: 256) }
    let slot = Int((key ^ key >> 6) & 0xFF)
    if known[slot].key == key { return known[slot].folded }
    let scalar = String(decoding: text[start..<end], as: UTF8.self).unicodeScalars.first ?? " "
    known[slot] = (key, FoldedText.folded(scalar).value)
    return known[slot].folded
  }

  private mutating func append(_ scalar: UInt32) {
    if scalar < 0x80 {
      bytes.append(UInt8(scalar))
    } else if scalar < 0x800 {
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    } else {
      if scalar < 0x1_0000 {
        bytes.append(UInt8(0xE0 | scalar >> 12))
      } else {
        bytes.append(UInt8(0xF0 | scalar >> 18))
        bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      }
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
  }

  /// Records a change of the shift between folded and text offsets.
  private mutating func note(_ start: Int, _ end: Int) {
    if bytes.count - end != delta { addShift(start, end) }
  }

  private mutating func addShift(_ start: Int, _ end: Int) {
    delta = bytes.count - end
    shifts.append(
      FoldedText.Shift(folded: UInt32(bytes.count), text: UInt32(end), pieceStart: UInt32(start)))
  }
}
