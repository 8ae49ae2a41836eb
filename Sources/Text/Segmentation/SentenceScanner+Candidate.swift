extension SentenceScanner {
  /// Reads the marks at the present offset and what follows.
  /// - Returns: nil where the block or a line ends first, which decides by itself; the offset has
  ///   moved on then.
  mutating func readCandidate() -> Candidate? {
    var candidate = Candidate(mark: at)
    readMarks(&candidate)
    pairs.expire(at: at)
    if readLetter(&candidate) { return candidate }
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
    candidate.opensTwinQuotation = candidate.isSpaced && opensTwinQuotation(candidate)
    readBefore(&candidate)
    return candidate
  }

  /// The usual case: a letter follows the marks, behind one space or none, so that there is nothing
  /// to close, to refer to or to pass over.
  private func readLetter(_ candidate: inout Candidate) -> Bool {
    let isSpaced = text.byte(candidate.markEnd) == 0x20
    let next = candidate.markEnd + (isSpaced ? 1 : 0)
    let after = text.scalar(at: next)
    guard after.kind.isLetter, after.kind.mark == .none else { return false }
    candidate.next = next
    candidate.judged = next
    candidate.isSpaced = isSpaced
    candidate.after = after
    readBefore(&candidate)
    return true
  }

  @inline(__always) private func readBefore(_ candidate: inout Candidate) {
    if candidate.mark > start { candidate.before = text.base(before: candidate.mark).scalar }
  }

  private func opensTwinQuotation(_ candidate: Candidate) -> Bool {
    let after = candidate.after
    guard after.value == 0x201D || after.value == 0xBB || after.value == 0x2019 else {
      return false
    }
    return text.scalar(at: candidate.judged + after.width).kind.isWord
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
}
