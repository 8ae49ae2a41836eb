/// What a rule says of a candidate.
enum Verdict {
  case end(SentenceEnd.Reason)
  case inside
  case undecided
}

extension SentenceScanner {
  /// The rule that makes a candidate a sentence end; nil if the sentence goes on. What the candidate
  /// is judged by moves past a dialogue's dash.
  func verdict(_ candidate: inout Candidate) -> SentenceEnd.Reason? {
    if isInsidePair(candidate) || !passContinuation(&candidate) { return nil }
    if candidate.closesQuotation, isCitation(candidate) { return nil }
    if candidate.closesQuotation, candidate.after.kind.mark == .closeQuote,
      !candidate.opensTwinQuotation
    {
      return nil
    }
    if isEastAsian(candidate) {
      switch eastAsian(candidate) {
      case .end(let reason): return reason
      case .inside: return nil
      case .undecided: break
      }
    }
    let reason: SentenceEnd.Reason?
    if candidate.isSingleDot {
      reason = period(candidate)
    } else if candidate.isEllipsis {
      reason = ellipsis(candidate)
    } else {
      reason = strong(candidate)
    }
    guard let reason else { return nil }
    if candidate.opensTurn { return .dialogue }
    let isPlain = reason == .fullStop || reason == .terminator || reason == .ellipsis
    return candidate.closesQuotation && isPlain ? .quotation : reason
  }

  /// Titles in 《》 are never cut; an aside in brackets only if the sentence began with its bracket;
  /// a quotation only if quotations are split.
  private func isInsidePair(_ candidate: Candidate) -> Bool {
    var failed: UInt32 = 0
    // The innermost pair reaches furthest: where it finds no closing mark, no outer one does.
    for pair in pairs.pairs.reversed() where pair.closing != failed {
      guard let reach = reach(of: pair) else { continue }
      if isClosed(pair, candidate, within: reach) { return true }
      failed = pair.closing
    }
    return false
  }

  /// In how many bytes a pair must close to keep the sentence whole; nil if it never does.
  private func reach(of pair: PairStack.Pair) -> Int? {
    guard pair.isBracket else {
      return options.quotes == .keep && pair.offset >= start ? 2000 : nil
    }
    if PairStack.isOpaque(pair.opening) { return 600 }
    guard pair.offset >= start, text.hasInk(start, pair.offset) else { return nil }
    let after = pair.offset + text.scalar(at: pair.offset).width
    return pair.opening == 0x28 && text.byte(after) == 0x20 ? nil : 400
  }

  /// Whether the closing mark stands within so many bytes of the opening one.
  private func isClosed(_ pair: PairStack.Pair, _ candidate: Candidate, within: Int) -> Bool {
    let rest = pair.offset + within - candidate.markEnd
    guard rest > 0 else { return false }
    guard pair.closing == 0x27 else {
      return text.first(pair.closing, from: candidate.markEnd, within: rest) != nil
    }
    var at = candidate.markEnd
    while let found = text.first(0x27, from: at, within: pair.offset + within - at) {
      if !text.scalar(at: found + 1).kind.isWord { return true }
      at = found + 1
    }
    return false
  }

  /// Looks past a dialogue's dash.
  /// - Returns: whether what follows may open a sentence at all: no comma, no closing bracket, no
  ///   dash that goes on.
  private func passContinuation(_ candidate: inout Candidate) -> Bool {
    let after = candidate.after
    if after.kind.mark == .dash, candidate.isSpaced { return passDash(&candidate) }
    switch after.kind.mark {
    case .middle, .dash, .closeBracket: return false
    case .dot, .strong, .ellipsis: return candidate.isSpaced
    default: break
    }
    switch after.value {
    case 0x3D, 0x2B, 0x2F, 0x26, 0x25: return candidate.isSpaced
    default: return true
    }
  }

  private func passDash(_ candidate: inout Candidate) -> Bool {
    var at = candidate.next
    while at < text.end, at - candidate.next < 12, text.scalar(at: at).kind.mark == .dash {
      at += text.scalar(at: at).width
    }
    let isGlued = !text.scalar(at: at).kind.isSpace
    at = text.skippingSpaces(at)
    let first = text.scalar(at: at)
    let opens =
      first.kind.isUpper || first.kind.isOpening || first.kind.mark == .straightQuote
      || first.value == 0xBF || first.value == 0xA1 || (isGlued && first.kind.isNumeric)
    guard at < text.end, opens else { return false }
    candidate.after = first
    candidate.judged = at
    candidate.opensTurn = true
    return true
  }

  /// `“…” (Smith 55).`: the reference belongs to the quotation before it.
  private func isCitation(_ candidate: Candidate) -> Bool {
    guard candidate.isSpaced, candidate.after.value == 0x28 else { return false }
    guard let close = text.first(0x29, from: candidate.next, within: 80) else { return false }
    let inner = text.scalar(before: close).kind
    let outer = text.scalar(at: close + 1)
    let closes = outer.value == 0x2E || outer.value == 0x2C || outer.value == 0x3B
    return !inner.isTerminator && (closes || outer.value == 0x3F || outer.value == 0x21)
  }
}
