extension SentenceScanner {
  /// The semicolon, which ends sentences in Greek alone.
  private static let greekQuestionMark: UInt32 = 0x3B

  /// Question and exclamation marks, and marks that do nothing but end sentences.
  func strong(_ candidate: Candidate) -> SentenceEnd.Reason? {
    let last = candidate.lastMark
    guard
      last == 0x3F || last == 0x21 || last == 0x2E || last == 0x2026
        || last == Self.greekQuestionMark
    else {
      let isAttributed = candidate.closesQuotation && isAttribution(candidate.judged)
      return isAttributed ? nil : .terminator
    }
    let after = candidate.after.kind
    if !candidate.isSpaced, !candidate.closes, after.isWord, !after.isCaseless {
      return opensUnspaced(candidate) ? .missingSpace : nil
    }
    if after.isLower { return opensInLowerCase(candidate) ? .lowerCase : nil }
    if candidate.closesBracket, text.scalar(before: candidate.mark).kind.isOpening { return nil }
    if last == 0x21, candidate.count == 1, !candidate.closesQuotation {
      let classes = profile.words.classes(of: token(before: candidate.mark))
      if classes.contains(.names) { return nil }
    }
    if candidate.closesQuotation, isAttribution(candidate.judged) { return nil }
    return .terminator
  }

  private func opensUnspaced(_ candidate: Candidate) -> Bool {
    guard candidate.after.kind.isUpper, candidate.lastMark == 0x3F || candidate.lastMark == 0x21,
      candidate.before.kind.isLetter, !isInAddress(candidate.mark)
    else { return false }
    let word = word(after: candidate.next)
    return word.count > 1 || word.isFirstPerson
  }

  private func opensInLowerCase(_ candidate: Candidate) -> Bool {
    let isQuestion = candidate.lastMark == 0x3F || candidate.lastMark == Self.greekQuestionMark
    return isInformal && isQuestion && candidate.isSpaced && !candidate.closes
      && candidate.before.kind.isWord
  }

  /// `Smith said`, `the old man asked`: a subject and a verb of attribution after a quotation. In
  /// scripts without capitals the verb must come first, or end the clause.
  func isAttribution(_ offset: Int) -> Bool {
    var at = offset
    for index in 0..<4 {
      let word = word(after: at)
      guard !word.isEmpty else { return false }
      let classes = profile.words.classes(of: word)
      if classes.contains(.speech) {
        return word.isCaseless ? index == 0 || endsClause(word.end) : index > 0
      }
      // A capital on a pronoun or an article opens a sentence.
      if index == 0, classes.contains(.starters) { return false }
      let isParticle = index > 0 && word.count <= 3 && !classes.contains(.starters)
      guard word.opensWithUpper || word.isCaseless || isParticle else { return false }
      let next = text.scalar(at: word.end)
      guard next.kind.isSpace || next.value == 0x2E else { return false }
      at = text.skippingSpaces(word.end + (next.value == 0x2E ? 1 : 0))
      if next.value == 0x2E, !classes.contains(.title), !word.isSingleLetter { return false }
    }
    return false
  }

  private func endsClause(_ offset: Int) -> Bool {
    let next = text.scalar(at: offset)
    return offset >= text.end || next.kind.isTerminator || next.kind.mark == .middle
  }

  /// Runs of full stops, and `…`.
  func ellipsis(_ candidate: Candidate) -> SentenceEnd.Reason? {
    let after = candidate.after.kind
    if !candidate.isSpaced, !candidate.closesQuotation {
      if candidate.lastMark != 0x2E || candidate.hasEllipsis {
        return after.isUpper ? .ellipsis : nil
      }
      let opens = after.isUpper && candidate.count != 2 && candidate.before.kind.isLower
      return opens && !profile.traits.contains(.capitalNouns) ? .ellipsis : nil
    }
    if candidate.hasSpaceInside || isSetOff(candidate), candidate.count < 4,
      word(after: candidate.judged).isFirstPerson || options.quotes == .keep
    {
      return candidate.hasSpaceInside
        ? nil : after.isUpper && !word(after: candidate.judged).isFirstPerson ? .ellipsis : nil
    }
    return after.isLower || after.isNumeric ? nil : .ellipsis
  }

  /// ` ... `: three stops between spaces stand for something left out.
  private func isSetOff(_ candidate: Candidate) -> Bool {
    candidate.before.kind.isSpace && candidate.count == 3 && !candidate.hasEllipsis
      && !candidate.closesQuotation
  }
}
