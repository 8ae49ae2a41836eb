/// A single full stop with the words on both sides.
struct PeriodContext {
  let candidate: Candidate
  let token: Token
  let word: Token
  let classes: WordClasses
  let wordClasses: WordClasses
  /// Whether the word after the stop is one that opens sentences.
  let isStarter: Bool

  var after: ScalarClass { candidate.after.kind }
  var opensQuotation: Bool {
    let mark = after.mark
    let value = candidate.after.value
    return mark == .openQuote || mark == .straightQuote || mark == .backtick || value == 0x27
      || value == 0x2C
  }
  var opensBracket: Bool { after.mark == .openBracket }
  var isSpaced: Bool { candidate.isSpaced }

  /// Whether the word after the stop begins with a capital, behind a quotation mark or not.
  var isCapital: Bool { after.isUpper || (opensQuotation && word.opensWithUpper) }

  init(_ candidate: Candidate, in scanner: borrowing SentenceScanner) {
    self.candidate = candidate
    token = scanner.token(before: candidate.mark)
    word = scanner.word(after: candidate.judged)
    classes = scanner.profile.words.classes(of: token)
    wordClasses = scanner.profile.words.classes(of: word)
    let isInitial = word.isSingleLetter && !word.isFirstPerson && word.uppers == 1
    isStarter =
      wordClasses.contains(.starters)
      && !(isInitial && scanner.text.byte(word.end) == 0x2E)
  }
}
