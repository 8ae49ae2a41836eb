internal import ICU

/// Folds a text and notes where offsets shift.
struct FoldedTextBuilder {
  private(set) var bytes: [UInt8] = []
  private(set) var shifts: [FoldedText.Shift] = []
  private var delta = 0
  /// Whether the text is in NFC already, so that no scalar joins the one before it.
  private let isComposed: Bool

  init(isComposed: Bool) { self.isComposed = isComposed }

  mutating func fold(_ text: [UInt8]) {
    bytes.reserveCapacity(text.count)
    var at = 0
    while at < text.count {
      let kept = isComposed ? Self.endOfKept(text.span, from: at) : at
      if kept > at {
        bytes.append(contentsOf: text[at..<kept])
        at = kept
        continue
      }
      var next = at + Self.length(text[at])
      if !isComposed, joins(text, next) {
        while joins(text, next) { next += Self.length(text[next]) }
        compose(text[at..<next])
      } else if text[at] < 0x80 {
        bytes.append(FoldedText.foldedASCII(text[at]))
      } else if Self.isIdeograph(text[at]) {
        bytes.append(contentsOf: text[at..<next])
      } else {
        scalar(String(decoding: text[at..<next], as: UTF8.self).unicodeScalars.first ?? " ")
      }
      note(at, next)
      at = next
    }
  }

  /// The end of the characters from an offset on that are their own folded form.
  private static func endOfKept(_ text: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at < text.count {
      let byte = text[at]
      if isIdeograph(byte), at + 3 <= text.count {
        at += 3
      } else if byte < 0x80, FoldedText.foldedASCII(byte) == byte {
        at += 1
      } else {
        return at
      }
    }
    return at
  }

  /// Whether a byte leads an ideograph, or a neighbour of theirs: U+4000 to U+9FFF have no other
  /// form.
  private static func isIdeograph(_ lead: UInt8) -> Bool { (0xE4...0xE9).contains(lead) }

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

  private mutating func scalar(_ c: Unicode.Scalar) {
    bytes.append(contentsOf: String(FoldedText.folded(c)).utf8)
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
