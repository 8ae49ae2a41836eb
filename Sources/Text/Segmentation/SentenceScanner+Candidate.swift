extension SentenceScanner {
  /// Reads the marks at the present offset and what follows.
  /// - Returns: nil where the block or a line ends first, which decides by itself; the offset has
  ///   moved on then.
  mutating func readCandidate() -> Candidate? {
    var candidate = Candidate(mark: at)
    candidate.readMarks(in: text, extra: profile.extraTerminator)
    pairs.expire(at: at)
    candidate.readBefore(in: text, from: start)
    if candidate.readLetter(in: text) { return candidate }
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
    return candidate
  }

  private func opensTwinQuotation(_ candidate: Candidate) -> Bool {
    let after = candidate.after
    guard after.value == 0x201D || after.value == 0xBB || after.value == 0x2019 else {
      return false
    }
    return text.scalar(at: candidate.judged + after.width).kind.isWord
  }
}
