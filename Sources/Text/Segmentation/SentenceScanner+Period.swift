extension SentenceScanner {
  /// A single full stop.
  func period(_ candidate: Candidate) -> SentenceEnd.Reason? {
    let isJoined = !candidate.isSpaced && !candidate.closes
    guard isJoined ? mayMissSpace(candidate) : mayEnd(candidate) else { return nil }
    if endsPlainWord(candidate) { return .fullStop }
    let context = PeriodContext(candidate, in: self)
    if isJoined { return unspacedPeriod(context) }
    if context.after.isLower { return opensInLowerCase(context) ? .lowerCase : nil }
    if candidate.closesQuotation, isAttribution(candidate.judged) { return nil }
    if isListMarker(context) { return nil }
    if context.token.isFigure { return isOrdinal(context) ? nil : .figure }
    if profile.traits.contains(.weakStop), context.after.isNumeric { return nil }
    switch abbreviation(context) {
    case .end(let reason): return reason
    case .inside: return nil
    case .undecided: return .fullStop
    }
  }

  /// Whether what follows a stop without a space can be a sentence: most often it is the rest of a
  /// figure or an address, and no word need be looked at.
  private func mayMissSpace(_ candidate: Candidate) -> Bool {
    let after = candidate.after.kind
    return after.isCaseless || after.isUpper || candidate.opensQuotation || candidate.opensBracket
  }

  /// Whether what follows a stop and a space can be a sentence.
  private func mayEnd(_ candidate: Candidate) -> Bool {
    candidate.after.kind.isLower || candidate.opensTwinQuotation || canOpen(candidate.after)
  }

  /// Whether a sentence can begin with a character.
  private func canOpen(_ scalar: SentenceText.Scalar) -> Bool {
    let kind = scalar.kind
    if kind.isWord || kind.isOpening { return true }
    switch kind.mark {
    case .straightQuote, .backtick, .dash, .pictograph, .ellipsis, .dot: return true
    case .middle: return scalar.value == 0x2C
    default: break
    }
    switch scalar.value {
    case 0x24, 0x27, 0x2A, 0x3C, 0x40, 0x5F, 0xA1, 0xA3, 0xA5, 0xA7, 0xBF: return true
    case 0x2116: return false
    default: return scalar.value >= 0x2020 && !kind.isClosing
    }
  }

  /// `end.Next`: a stop without its space, rather than a part of a name or an address.
  private func unspacedPeriod(_ context: PeriodContext) -> SentenceEnd.Reason? {
    let token = context.token
    let after = context.after
    if after.isCaseless {
      let isWord = token.count > 3 && !token.isDigits && !isAbbreviation(context)
      return isWord && !token.last.isNumeric ? .missingSpace : nil
    }
    if after.isUpper {
      if token.last.isNumeric {
        let isPlain = context.word.count > 2 && context.word.isLowerAfterFirst
        let isNumber = token.letters + token.dots == 0 && token.digits > 2
        return isPlain && (context.isStarter || isNumber) ? .missingSpace : nil
      }
      return joinsTwoSentences(context) ? .missingSpace : nil
    }
    guard context.opensQuotation || context.opensBracket, token.count > 1, !isAbbreviation(context)
    else { return nil }
    return text.scalar(at: context.candidate.next + context.candidate.after.width).kind.isUpper
      ? .missingSpace : nil
  }

  func isAbbreviation(_ context: PeriodContext) -> Bool {
    !context.classes.isDisjoint(with: .abbreviation)
  }

  private func joinsTwoSentences(_ context: PeriodContext) -> Bool {
    let token = context.token
    let word = context.word
    guard token.count > 1, token.count < 25, token.last.isLower, token.dots == 0,
      token.others == 0, !isAbbreviation(context)
    else { return false }
    let next = text.byte(word.end)
    let endsPlainly = next != 0x2E && next != 0x28
    let isPlain =
      word.count > 1 && (word.isLowerAfterFirst || word.isRoman) && word.digits == 0
    let isTitled = context.wordClasses.contains(.title)
    let isShort = word.isFirstPerson || (word.isSingleLetter && next == 0x20)
    guard (isPlain && (endsPlainly || isTitled)) || isShort || word.contains(0x27) else {
      return false
    }
    return !isInAddress(context.candidate.mark) && !opensAddress(context.candidate.next)
  }

  /// Unedited text: `… go to the park. it was closed`.
  private func opensInLowerCase(_ context: PeriodContext) -> Bool {
    let token = context.token
    if opensList(context.candidate.next) { return !isAbbreviation(context) }
    guard isInformal, context.isSpaced, !context.candidate.closes, token.isWord,
      !profile.traits.contains(.weakStop),
      token.count > 3 || (token.count > 1 && context.isStarter),
      token.isLowerAfterFirst, !isAbbreviation(context), hasVowel(token)
    else { return false }
    return context.word.count > 4 || text.byte(context.word.end) != 0x2E
  }

  /// `a. `, `a) `: the first label of a list.
  private func opensList(_ offset: Int) -> Bool {
    let mark = text.byte(offset + 1)
    return text.byte(offset) == 0x61 && (mark == 0x2E || mark == 0x29)
      && text.byte(offset + 2) == 0x20
  }

  /// A word without a vowel after its first letter is likely an abbreviation that no list has.
  private func hasVowel(_ token: Token) -> Bool {
    for index in 1..<max(1, min(token.count, 32)) {
      let scalar = token.scalars[index]
      switch scalar {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: return true
      case 0x62...0x7A: continue
      // Cyrillic consonants.
      case 0x431...0x434, 0x436, 0x437, 0x439...0x43D, 0x43F...0x442, 0x444...0x449: continue
      default: return true
      }
    }
    return false
  }

  /// `1.`, `a.`, `iv.`, `2.3.` where the sentence has only begun.
  private func isListMarker(_ context: PeriodContext) -> Bool {
    let token = context.token
    guard !hasWord(start, token.start) else { return false }
    if token.isDigits { return token.count <= 4 }
    if token.isSingleLetter { return !context.candidate.closesQuotation }
    if token.isWord, token.isRoman, token.count <= 4 { return true }
    return token.digits > 0 && token.letters + token.others == 0 && token.count <= 8
  }

  private func hasWord(_ from: Int, _ to: Int) -> Bool {
    var at = from
    while at < to {
      let scalar = text.scalar(at: at)
      if scalar.kind.isWord { return true }
      at += scalar.width
    }
    return false
  }
}
