/// Figures whose full stop makes them ordinals.
extension SentenceScanner {
  /// `12. 3. 2019`: a figure behind the day of a date.
  private func isMonth(_ token: Token) -> Bool {
    let space = text.scalar(before: token.start)
    let stop = token.start - (space.kind.isSpace ? space.width : 0) - 1
    guard text.byte(stop) == 0x2E else { return false }
    let day = self.token(before: stop)
    return day.isDigits && day.count <= 2
  }

  /// `am 3. Mai`, `21. 4. – 21. 5.`: a figure whose stop makes it an ordinal.
  func isOrdinal(_ context: PeriodContext) -> Bool {
    let token = context.token
    guard profile.traits.contains(.ordinals), token.isDigits, token.count <= 2 else { return false }
    if context.after.isNumeric {
      let next = text.byte(context.word.end)
      let isShort = context.word.count <= 2 && next == 0x2E
      return context.word.isDigits && (isShort || (context.word.count == 4 && isMonth(token)))
    }
    guard context.isCapital else { return false }
    if context.wordClasses.contains(.months) { return true }
    if context.isStarter && !profile.traits.contains(.capitalNouns) { return false }
    let before = word(before: token.start)
    if profile.words.classes(of: before).contains(.ordinal) { return true }
    return text.scalar(before: token.start).kind.mark == .dash
  }
}
