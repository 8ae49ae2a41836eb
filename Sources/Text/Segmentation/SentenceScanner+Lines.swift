extension SentenceScanner {
  /// Passes a line end, `\r\n` as one; it ends the sentence unless it is only a wrap.
  mutating func passLineEnd() {
    let end = Self.lineEnd(at: at, in: text)
    if isHardLineEnd(at) {
      let next = skippingBlank(end)
      emit(next, .newline)
      pairs.removeAll()
      orphan = -1_000_000
      at = next
      start = max(start, next)
      list.begin(in: text, at: next)
    } else {
      at = end
    }
  }

  /// The offset after a line end.
  static func lineEnd(at offset: Int, in text: borrowing SentenceText) -> Int {
    if text.byte(offset) == 0x0D, text.byte(offset + 1) == 0x0A { return offset + 2 }
    return offset + text.scalar(at: offset).width
  }

  mutating func isHardLineEnd(_ offset: Int) -> Bool {
    if lineEnds == nil { lineEnds = LineEnds(text: text, newlines: options.newlines) }
    return lineEnds?.isHard(offset, in: text) ?? false
  }

  /// The first offset from `offset` on that is neither a space nor a wrapped line end.
  mutating func skippingWhite(_ offset: Int) -> Int {
    var at = text.skippingSpaces(offset)
    while at < text.end, text.scalar(at: at).kind.mark == .lineEnd, !isHardLineEnd(at) {
      at = text.skippingSpaces(Self.lineEnd(at: at, in: text))
    }
    return at
  }

  /// The first offset from `offset` on that is neither a space nor a line end.
  private func skippingBlank(_ offset: Int) -> Int {
    var at = text.skippingSpaces(offset)
    while at < text.end, text.scalar(at: at).kind.mark == .lineEnd {
      at = text.skippingSpaces(Self.lineEnd(at: at, in: text))
    }
    return at
  }
}

/// Which line ends of a block end a sentence: those before a blank line always; others by the
/// option, or where the lines look like units (far shorter than the longest, no lower case after).
struct LineEnds {
  private let newlines: SegmentationOptions.Newlines
  /// Bytes of the longest line.
  private var longest = 0
  /// Where the line of the last question begins, and how far that is known.
  private var lineStart: Int
  private var known: Int

  init(text: borrowing SentenceText, newlines: SegmentationOptions.Newlines) {
    self.newlines = newlines
    lineStart = text.start
    known = text.start
    guard newlines == .auto else { return }
    let bytes = text.bytes.span
    var start = text.start
    for at in text.start..<text.end where bytes[at] == 0x0A || bytes[at] == 0x0D {
      longest = max(longest, at - start)
      start = at + 1
    }
    longest = max(longest, text.end - start)
  }

  mutating func isHard(_ offset: Int, in text: borrowing SentenceText) -> Bool {
    guard newlines != .hard else { return true }
    let next = text.skippingSpaces(SentenceScanner.lineEnd(at: offset, in: text))
    if next >= text.end || text.scalar(at: next).kind.mark == .lineEnd { return true }
    guard newlines == .auto else { return false }
    let isShort = lineLength(before: offset, in: text) * 10 < longest * 6
    return isShort && !text.scalar(at: next).kind.isLower
  }

  /// Bytes of the line that ends at an offset: `\n` and `\r` begin lines here, other line ends do
  /// not. The bytes before the last question are not read again, so that lines of any length cost
  /// no more than their bytes.
  private mutating func lineLength(before offset: Int, in text: borrowing SentenceText) -> Int {
    if offset < lineStart { (lineStart, known) = (text.start, text.start) }
    guard offset > known else { return offset - lineStart }
    var start = offset
    while start > known, text.bytes[start - 1] != 0x0A, text.bytes[start - 1] != 0x0D {
      start -= 1
    }
    if start > known { lineStart = start }
    known = offset
    return offset - lineStart
  }
}
