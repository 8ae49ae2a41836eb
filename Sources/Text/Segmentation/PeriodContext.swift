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
  var opensQuotation: Bool { candidate.opensQuotation }
  var opensBracket: Bool { candidate.opensBracket }
  var isSpaced: Bool { candidate.isSpaced }

  /// A German street carries its abbreviation at the end of its name: `Goethestr.`
  private static func classes(of token: Token, in scanner: borrowing SentenceScanner) -> WordClasses
  {
    let classes = scanner.profile.words.classes(of: token)
    guard classes.isEmpty, scanner.profile.traits.contains(.capitalNouns), token.isWord,
      token.count > 4
    else { return classes }
    let tail = Token(scanner.text, token.end - 3..<token.end)
    return tail.isStreet ? scanner.profile.words.classes(of: tail) : classes
  }

  /// Whether the word after the stop begins with a capital, behind a quotation mark or not.
  var isCapital: Bool { after.isUpper || (opensQuotation && word.opensWithUpper) }

  init(_ candidate: Candidate, in scanner: borrowing SentenceScanner) {
    self.candidate = candidate
    token = scanner.token(before: candidate.mark)
    word = scanner.word(after: candidate.judged)
    classes = Self.classes(of: token, in: scanner)
    wordClasses = scanner.profile.words.classes(of: word)
    let isInitial = word.isSingleLetter && !word.isFirstPerson && word.uppers == 1
    isStarter =
      wordClasses.contains(.starters)
      && !(isInitial && scanner.text.byte(word.end) == 0x2E)
  }
}
