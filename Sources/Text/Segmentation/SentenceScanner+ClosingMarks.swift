extension SentenceScanner {
  /// Reads the closing marks behind the end marks and closes the pairs that they belong to.
  mutating func readClosingMarks(_ candidate: inout Candidate) {
    while candidate.close < text.end {
      let scalar = text.scalar(at: candidate.close)
      guard let closing = closingMark(scalar, candidate) else { return }
      candidate.closesQuotation = candidate.closesQuotation || closing.isQuotation
      candidate.closesBracket = candidate.closesBracket || closing.isBracket
      if closing.mark != 0, let opened = pairs.close(closing.mark) { candidate.opened = opened }
      candidate.close += closing.width
    }
  }

  private struct ClosingMark {
    var mark: UInt32
    var width: Int
    var isQuotation = false
    var isBracket = false
  }

  private func closingMark(
    _ scalar: SentenceText.Scalar, _ candidate: Candidate
  ) -> ClosingMark? {
    let after = text.scalar(at: candidate.close + scalar.width)
    let isFirst = candidate.close == candidate.markEnd
    switch scalar.kind.mark {
    case .closeBracket:
      return ClosingMark(mark: scalar.value, width: scalar.width, isBracket: true)
    case .closeQuote:
      if scalar.value == 0x2019, after.kind.isLetter { return nil }
      if scalar.value == 0xBB, !pairs.isOpen(closing: 0xBB), after.kind.isWord { return nil }
      return ClosingMark(mark: scalar.value, width: scalar.width, isQuotation: true)
    case .openQuote:
      let isPartner = pairs.last?.closing == scalar.value
      guard isPartner || (scalar.value == 0x201C && endsWord(after)) else { return nil }
      return ClosingMark(mark: scalar.value, width: scalar.width, isQuotation: true)
    case .straightQuote:
      guard !after.kind.isWord, pairs.isOpen(closing: 0x22) || endsWord(after) else { return nil }
      return ClosingMark(mark: 0x22, width: 1, isQuotation: true)
    default: break
    }
    if scalar.value == 0x27 {
      let isSecond = !isFirst && text.byte(candidate.close - 1) == 0x27
      guard !after.kind.isWord, isFirst || isSecond else { return nil }
      return ClosingMark(mark: 0x27, width: 1, isQuotation: true)
    }
    if scalar.value == 0x2A || scalar.value == 0x5F, isFirst || isMarkup(candidate.close - 1) {
      return endsWord(after) || isMarkup(candidate.close + 1) ? ClosingMark(mark: 0, width: 1) : nil
    }
    if scalar.kind.isExtending, !isFirst { return ClosingMark(mark: 0, width: scalar.width) }
    return spacedClosing(scalar, after, candidate)
  }

  private func isMarkup(_ offset: Int) -> Bool {
    text.byte(offset) == 0x2A || text.byte(offset) == 0x5F
  }

  /// White space or the end of the text.
  private func endsWord(_ after: SentenceText.Scalar) -> Bool {
    after.kind.isSpace || after.kind.mark == .lineEnd || after.value == 0
  }

  /// ` »` and ` "`: closing marks that are set off by a space.
  private func spacedClosing(
    _ scalar: SentenceText.Scalar, _ after: SentenceText.Scalar, _ candidate: Candidate
  ) -> ClosingMark? {
    guard scalar.kind.isSpace, scalar.kind.mark != .lineEnd else { return nil }
    if after.value == 0xBB || after.value == 0x203A {
      // `»So.« »Nein.«` opens with what closes elsewhere.
      let isClosing = pairs.isOpen(closing: after.value)
      let next = text.scalar(at: candidate.close + scalar.width + after.width)
      guard isClosing || !next.kind.isWord else { return nil }
      let width = scalar.width + after.width
      return ClosingMark(mark: after.value, width: width, isQuotation: true)
    }
    guard after.value == 0x22, scalar.value == 0x20, let pair = pairs.last,
      pair.closing == 0x22, text.byte(pair.offset + 1) == 0x20
    else { return nil }
    return ClosingMark(mark: 0x22, width: 2, isQuotation: true)
  }
}
