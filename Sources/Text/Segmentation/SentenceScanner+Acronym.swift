/// Initials and acronyms.
extension SentenceScanner {
  /// `J. Smith`, `Part I. The`, `plan B. It`.
  func initial(_ context: PeriodContext) -> Verdict {
    let token = context.token
    if token.isFirstPerson, profile.traits.contains(.english), context.after.isUpper {
      return context.isStarter ? .end(.fullStop) : .inside
    }
    if context.opensBracket, token.isRoman { return .inside }
    let isListed = !context.classes.isDisjoint(with: [.title, .inner, .year])
    if isListed, !context.isStarter { return .inside }
    if context.classes.contains(.number), context.after.isNumeric { return .inside }
    if context.after.isUpper, !context.isStarter { return .inside }
    if context.isStarter { return followsInitials(token.start) ? .inside : .end(.acronym) }
    return .end(.fullStop)
  }

  private func followsInitials(_ offset: Int) -> Bool {
    let before = text.scalar(before: offset)
    guard before.kind.isSpace, text.byte(offset - before.width - 1) == 0x2E else { return false }
    let token = token(before: offset - before.width - 1)
    return token.isInitials || isCapitalSingle(token)
  }

  /// `U.S.`, `p.m.`, `Ph.D.`
  func acronym(_ context: PeriodContext) -> Verdict {
    let token = context.token
    if token.isHalfOfDay { return halfOfDay(context) }
    if context.classes.contains(.title), !context.classes.contains(.ordinary) { return .inside }
    if context.classes.contains(.final), context.isCapital { return .end(.acronym) }
    if context.after.isNumeric {
      return context.classes.contains(.ordinary) ? .end(.acronym) : .inside
    }
    if token.isInitials, !isAbbreviation(context), context.after.isUpper, !context.isStarter {
      return .inside
    }
    if context.isStarter || context.opensQuotation || context.after.isCaseless {
      return .end(.acronym)
    }
    return context.after.isUpper || context.opensBracket ? .inside : .end(.acronym)
  }

  /// A time before a weekday, a month or a time zone goes on.
  private func halfOfDay(_ context: PeriodContext) -> Verdict {
    let word = context.word
    if !context.wordClasses.isDisjoint(with: [.months, .weekdays]) { return .inside }
    if word.isAllUpper, (2...4).contains(word.count) { return .inside }
    let isLong = context.token.start - start > 16
    let ends = context.opensQuotation || (context.after.isUpper && (context.isStarter || isLong))
    return ends ? .end(.acronym) : .inside
  }
}
