extension SentenceScanner {
  /// Reads the marks at the present offset and what follows.
  /// - Returns: nil where the block or a line ends first, which decides by itself; the offset has
  ///   moved on then.
  mutating func readCandidate() -> Candidate? {
    var candidate = Candidate(mark: at)
    readMarks(&candidate)
    pairs.expire(at: at)
    readClosingMarks(&candidate)
    candidate.close = afterReferences(candidate)
    candidate.next = skippingWhite(candidate.close)
    candidate.isSpaced = candidate.next > candidate.close
    while candidate.isSpaced, text.scalar(at: candidate.next).kind.isCombining {
      candidate.next = skippingWhite(candidate.next + text.scalar(at: candidate.next).width)
    }
    candidate.judged = candidate.next
    while candidate.judged < text.end, text.scalar(at: candidate.judged).kind.isExtending {
      candidate.judged += text.scalar(at: candidate.judged).width
      candidate.judged = skippingWhite(candidate.judged)
    }
    guard candidate.judged < text.end else {
      at = candidate.close
      return nil
    }
    candidate.after = text.scalar(at: candidate.judged)
    if candidate.after.kind.mark == .lineEnd {
      at = candidate.close
      return nil
    }
    if candidate.mark > start { candidate.before = text.base(before: candidate.mark).scalar }
    return candidate
  }

  private func isTerminator(_ scalar: SentenceText.Scalar) -> Bool {
    scalar.kind.isTerminator || (scalar.value == profile.extraTerminator && scalar.value != 0)
  }

  private func readMarks(_ candidate: inout Candidate) {
    var at = candidate.mark
    while at < text.end {
      let scalar = text.scalar(at: at)
      if isTerminator(scalar) {
        candidate.count += 1
        candidate.lastMark = scalar.value
        switch scalar.kind.mark {
        case .dot: candidate.hasDot = true
        case .ellipsis: candidate.hasEllipsis = true
        default: candidate.hasStrong = true
        }
      } else if scalar.value == 0x20, isSpacedDots(at), !isStopBeforeDots(candidate, at) {
        candidate.hasSpaceInside = true
      } else if !(scalar.kind.isExtending && candidate.count > 0) {
        break
      }
      at += scalar.width
    }
    candidate.markEnd = at
    candidate.close = at
  }

  /// `word. . . .`: the first stop ends the sentence, three more stand for what is left out.
  private func isStopBeforeDots(_ candidate: Candidate, _ at: Int) -> Bool {
    guard candidate.count == 1, !text.scalar(before: candidate.mark).kind.isSpace else {
      return false
    }
    guard text.byte(at + 3) == 0x2E, text.byte(at + 4) == 0x20, text.byte(at + 5) == 0x2E else {
      return false
    }
    return text.scalar(at: text.skippingSpaces(at + 6)).kind.isUpper
  }

  /// `. . .`: the space at an offset stands between two of three full stops.
  private func isSpacedDots(_ at: Int) -> Bool {
    func isStop(_ offset: Int) -> Bool { text.byte(offset) == 0x2E }
    guard isStop(at - 1), isStop(at + 1) else { return false }
    return (isStop(at + 3) && text.byte(at + 2) == 0x20)
      || (isStop(at - 3) && text.byte(at - 2) == 0x20)
  }

  private mutating func readClosingMarks(_ candidate: inout Candidate) {
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
      let isPartner = pairs.pairs.last?.closing == scalar.value
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
    return spacedClosing(scalar, after)
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
    _ scalar: SentenceText.Scalar, _ after: SentenceText.Scalar
  ) -> ClosingMark? {
    guard scalar.kind.isSpace, scalar.kind.mark != .lineEnd else { return nil }
    if after.value == 0xBB || after.value == 0x203A {
      let width = scalar.width + after.width
      return ClosingMark(mark: after.value, width: width, isQuotation: true)
    }
    guard after.value == 0x22, scalar.value == 0x20, let pair = pairs.pairs.last,
      pair.closing == 0x22, text.byte(pair.offset + 1) == 0x20
    else { return nil }
    return ClosingMark(mark: 0x22, width: 2, isQuotation: true)
  }
}
