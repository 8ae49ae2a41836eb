extension SentenceScanner {
  /// Full stops of abbreviations, initials and acronyms. The next word decides most of them: one
  /// that opens sentences speaks for an end, another capital against.
  func abbreviation(_ context: PeriodContext) -> Verdict {
    let token = context.token
    if token.isSingleLetter, followsApostrophe(token) { return .undecided }
    if context.classes.contains(.inner), !isCapitalSingle(token) {
      let mayEnd = context.classes.contains(.ordinary) && context.isStarter
      return mayEnd ? .end(.abbreviation) : .inside
    }
    if let verdict = spacedPair(context) { return verdict }
    let isCut = !context.classes.isDisjoint(with: [.title, .ordinary]) || token.isAcronym
    if isCut, !text.hasInk(start, token.start) {
      return .inside
    }
    if profile.traits.contains(.ordinals), token.isRoman, token.count > 1, context.after.isUpper,
      !context.isStarter
    {
      return .inside
    }
    if isCapitalSingle(token) { return initial(context) }
    if token.isAcronym { return acronym(context) }
    if context.classes.contains(.year), context.isCapital { return year(context) }
    if followsNumber(context) { return .end(.abbreviation) }
    if isAbbreviation(context) {
      let verdict = listed(context)
      guard case .undecided = verdict else { return verdict }
    }
    if token.isSingleLetter,
      context.after.isNumeric || (context.after.isUpper && !context.isStarter)
    {
      return .inside
    }
    return .undecided
  }

  /// `20 min. Dann`: a unit after its number closes the sentence before a capital, unless another
  /// unit follows: `5 tis. Kč`.
  private func followsNumber(_ context: PeriodContext) -> Bool {
    guard context.classes.contains(.units), context.isCapital,
      !profile.traits.contains(.capitalNouns), !context.wordClasses.contains(.units)
    else { return false }
    var number = word(before: context.token.start)
    // `2 млн чел.`: a word for millions stands between.
    if number.digits == 0, profile.words.classes(of: number).contains(.units) {
      number = word(before: number.start)
    }
    return number.digits > 0 && !isOpening(number)
  }

  /// Whether a number stands among the first characters of its sentence: `В 2010–2012 гг.`.
  private func isOpening(_ number: Token) -> Bool { number.start - start < 12 }

  /// `didn't.`, `the 12's.`: a letter behind an apostrophe abbreviates nothing.
  private func followsApostrophe(_ token: Token) -> Bool {
    let mark = text.scalar(before: token.start)
    guard token.lowers == 1, mark.value == 0x27 || mark.value == 0x2019 else { return false }
    return text.scalar(before: token.start - mark.width).kind.isWord
  }

  func isCapitalSingle(_ token: Token) -> Bool {
    token.isSingleLetter && token.uppers == 1
  }

  /// `z. B.`, `т. е.`, `и т. д.`: short words set apart, judged as one.
  private func spacedPair(_ context: PeriodContext) -> Verdict? {
    let token = context.token
    guard token.count <= 2, token.isWord, token.count > 0, token.start - start > 2 else {
      return nil
    }
    let space = text.scalar(before: token.start)
    guard space.kind.isSpace, text.byte(token.start - space.width - 1) == 0x2E else { return nil }
    let first = self.token(before: token.start - space.width - 1)
    guard first.isWord, first.count <= 2 else { return nil }
    // The table knows the pair without its space.
    var pair = Token(text, first.start..<token.start - space.width)
    pair.append(token)
    let classes = profile.words.classes(of: pair)
    if classes.contains(.ordinary) || classes.contains(.final) {
      let ends = context.isStarter || classes.contains(.final) || context.opensQuotation
      return ends ? .end(.abbreviation) : .inside
    }
    return classes.isDisjoint(with: [.inner, .title]) ? nil : .inside
  }

  /// `в 1996 г. Он`: the word for a year after its number.
  private func year(_ context: PeriodContext) -> Verdict {
    let number = word(before: context.token.start)
    guard number.digits > 0 else {
      return context.isStarter && context.word.count > 1 ? .end(.abbreviation) : .inside
    }
    return isOpening(number) && !context.isStarter ? .inside : .end(.abbreviation)
  }

  /// Words that the tables list as abbreviations.
  private func listed(_ context: PeriodContext) -> Verdict {
    let classes = context.classes
    let after = context.after
    let mayEnd = !classes.isDisjoint(with: [.ordinary, .final])
    if classes.contains(.number), after.isNumeric || isRomanNumeral(context.word) { return .inside }
    if classes.contains(.title), !(mayEnd && context.isStarter) {
      let isCut = context.isStarter && (context.opensQuotation || context.token.uppers == 0)
      if !isCut { return .inside }
    }
    if mayEnd {
      if after.isNumeric {
        let belongs = classes.contains(.months) || profile.traits.contains(.figuresFollow)
        return belongs ? .inside : .end(.abbreviation)
      }
      if context.isStarter || context.opensQuotation { return .end(.abbreviation) }
      if context.opensBracket { return .inside }
      return classes.contains(.final) || after.isCaseless ? .end(.abbreviation) : .inside
    }
    return classes.contains(.number) ? .undecided : .inside
  }

  private func isRomanNumeral(_ word: Token) -> Bool { word.isRoman && !word.isFirstPerson }
}
