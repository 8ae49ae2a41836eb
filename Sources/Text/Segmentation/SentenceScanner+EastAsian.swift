/// Chinese and Japanese: wide marks, clauses that say who spoke, ellipses inside sentences.
extension SentenceScanner {
  func eastAsian(_ candidate: Candidate) -> Verdict {
    if candidate.count == 1, candidate.hasDot { return eastAsianDot(candidate) }
    if profile.traits.contains(.japanese) {
      if candidate.closes, goesOn(candidate.judged, .continuation) { return .inside }
      if candidate.isEllipsis, !candidate.hasDot, !candidate.closesQuotation { return .inside }
    }
    if candidate.closes { return afterClosing(candidate) }
    if candidate.isEllipsis {
      if goesOn(candidate.judged, .conjunction) { return .inside }
      return candidate.mark - start > 6 ? .end(.ellipsis) : .inside
    }
    if candidate.after.kind.isLower, !SentenceText.isEastAsian(candidate.before.value) {
      return .undecided
    }
    return .end(.ideographicStop)
  }

  /// Whether a candidate stands among ideographs or kana, or is of their marks.
  func isEastAsian(_ candidate: Candidate) -> Bool {
    guard !profile.traits.contains(.korean) else { return false }
    return Self.isWideStop(candidate.lastMark) || SentenceText.isEastAsian(candidate.after.value)
      || SentenceText.isEastAsian(candidate.before.value)
  }

  private static func isWideStop(_ value: UInt32) -> Bool {
    value == 0x3002 || value == 0xFF01 || value == 0xFF1F || value == 0xFF61 || value == 0xFF0E
  }

  /// An ASCII or full-width full stop beside an ideograph.
  private func eastAsianDot(_ candidate: Candidate) -> Verdict {
    if candidate.before.kind.isNumeric, candidate.after.kind.isNumeric { return .inside }
    if SentenceText.isEastAsian(candidate.before.value) { return .end(.ideographicStop) }
    if candidate.lastMark == 0xFF0E {
      let isNumber = candidate.before.kind.isNumeric && candidate.mark - start < 9
      return isNumber ? .inside : .end(.ideographicStop)
    }
    let token = token(before: candidate.mark)
    guard token.isWord, token.count > 1,
      profile.words.classes(of: token).isDisjoint(with: .abbreviation)
    else { return .inside }
    let isPlain = token.lowers == token.letters || token.count > 4 || candidate.isSpaced
    return isPlain ? .end(.ideographicStop) : .inside
  }

  /// `“……。”他说`: after a quotation the clause that follows decides.
  private func afterClosing(_ candidate: Candidate) -> Verdict {
    let opened = candidate.opened ?? start
    let led = text.base(before: opened).scalar.value
    let opensSentence = opened <= start || !text.hasInk(start, opened)
    if goesOn(candidate.judged, .continuation) || closesTitle(candidate) { return .inside }
    if candidate.closesBracket, !candidate.closesQuotation, !opensSentence {
      return isWideBracket(candidate) ? .inside : .end(.quotation)
    }
    guard candidate.closesQuotation else { return .end(.ideographicStop) }
    let isLed = led == 0xFF1A || led == 0x3A
    if opened < start { return .end(.quotation) }
    if opensSentence { return isSpeechClause(candidate.judged) ? .inside : .end(.quotation) }
    if isLed { return .end(.quotation) }
    return Self.closesClause(led) ? .end(.quotation) : .inside
  }

  /// `《你好！》`: a mark inside a title ends nothing.
  private func closesTitle(_ candidate: Candidate) -> Bool {
    let mark = text.scalar(before: candidate.close).value
    return mark == 0x300B || mark == 0x3009
  }

  private func isWideBracket(_ candidate: Candidate) -> Bool {
    switch text.scalar(before: candidate.close).value {
    case 0x29, 0xFF09, 0x300B, 0x3009: true
    default: false
    }
  }

  /// A comma or an end mark before a quotation: the quotation is no phrase of the clause.
  private static func closesClause(_ value: UInt32) -> Bool {
    switch value {
    case 0x2C, 0xFF0C, 0x3002, 0xFF01, 0xFF1F: true
    default: false
    }
  }

  /// Whether the words at an offset are of a class, the longest word first.
  private func goesOn(_ offset: Int, _ wanted: WordClasses) -> Bool {
    for length in stride(from: 4, through: 1, by: -1) {
      let classes = classes(of: length, at: offset)
      if classes.contains(wanted) { return true }
      if classes.contains(.starters), length > 1 { return false }
    }
    return false
  }

  /// The classes of the so many characters at an offset.
  private func classes(of length: Int, at offset: Int) -> WordClasses {
    var end = offset
    for _ in 0..<length where end < text.end {
      end += text.scalar(at: end).width
      while text.scalar(at: end).kind.isCombining { end += text.scalar(at: end).width }
    }
    return profile.words.classes(of: Token(text, offset..<end))
  }

  /// A clause of at most 24 characters up to its end or first comma, with a verb of attribution
  /// and no colon after it.
  private func isSpeechClause(_ offset: Int) -> Bool {
    var at = offset
    var hasSpeech = false
    for index in 0..<25 {
      let scalar = text.scalar(at: at)
      if at >= text.end || scalar.kind.mark == .lineEnd || scalar.kind.isTerminator { break }
      if scalar.value == 0xFF1B { break }
      if scalar.value == 0xFF1A { return false }
      if index == 24 { return false }
      if scalar.value == 0xFF0C { return hasSpeech && !hasColon(from: at) }
      if !hasSpeech { hasSpeech = opensSpeech(at) }
      at += scalar.width
    }
    return hasSpeech
  }

  /// A verb of one character counts at the end of the clause alone: 道路 and 问题 begin with one.
  private func opensSpeech(_ offset: Int) -> Bool {
    if (2...3).contains(where: { classes(of: $0, at: offset).contains(.speech) }) { return true }
    let end = offset + text.scalar(at: offset).width
    let next = text.scalar(at: end)
    let isLast = end >= text.end || next.kind.isTerminator || next.value == 0xFF0C
    guard isLast, classes(of: 1, at: offset).contains(.speech) else { return false }
    let before = offset - text.scalar(before: offset).width
    return before < start || !classes(of: 2, at: before).contains(.nouns)
  }

  /// Whether a colon follows before the sentence ends, within a few characters.
  private func hasColon(from offset: Int) -> Bool {
    var at = offset
    for _ in 0..<20 where at < text.end {
      let scalar = text.scalar(at: at)
      if scalar.kind.isTerminator { return false }
      if scalar.value == 0xFF1A { return true }
      at += scalar.width
    }
    return false
  }
}
