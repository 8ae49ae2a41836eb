extension SentenceScanner {
  /// Opens or closes a pair and moves on.
  mutating func passPair(_ scalar: SentenceText.Scalar) {
    let offset = at
    at += scalar.width
    pairs.expire(at: offset)
    if considerSmiley(scalar, at: offset) { return }
    if let item = list.itemStart(in: text, markedAt: offset) { emit(item, .listItem) }
    switch scalar.kind.mark {
    case .straightQuote: passStraightQuote(offset)
    case .openBracket:
      if scalar.value == 0x28, offset - orphan <= 12, offset >= orphan { return }
      open(scalar.value, at: offset)
    case .openQuote: passOpenQuote(scalar, at: offset)
    default: passClosing(scalar, at: offset)
    }
  }

  private mutating func open(_ opening: UInt32, at offset: Int) {
    let closing = PairStack.closing(of: opening)
    if closing != 0 { pairs.open(opening, closing: closing, at: offset) }
  }

  /// `“` and `‘` close what `„` and `‚` open; `«` closes what `»` opens.
  private mutating func passOpenQuote(_ scalar: SentenceText.Scalar, at offset: Int) {
    let before = text.scalar(before: offset).kind
    if pairs.last?.closing == scalar.value {
      _ = pairs.close(scalar.value)
    } else if scalar.value == 0x201C, before.isWord || before.isTerminator,
      !text.scalar(at: at).kind.isWord
    {
      return
    } else if scalar.value == 0x2018, text.scalar(before: offset).kind.isWord {
      return
    } else {
      open(scalar.value, at: offset)
    }
  }

  private mutating func passClosing(_ scalar: SentenceText.Scalar, at offset: Int) {
    let before = text.scalar(before: offset).kind
    let after = text.scalar(at: at).kind
    if scalar.value == 0x2019, before.isLetter, after.isLetter { return }
    if pairs.close(scalar.value) != nil { return }
    let opensHere = offset == text.start || before.isSpace || before.mark == .lineEnd
    if opensHere, after.isWord || after.isOpening, scalar.value == 0xBB || scalar.value == 0x201D {
      open(scalar.value, at: offset)
    } else if scalar.value == 0x29 {
      orphan = offset
    }
  }

  /// `'` between a space and a word opens a quotation; it closes one before anything but a word.
  mutating func passSingleQuote(_ offset: Int) {
    let before = text.scalar(before: offset).kind
    let after = text.scalar(at: offset + 1).kind
    let isFree = offset == text.start || before.isSpace || before.isOpening
    if pairs.isOpen(closing: 0x27), !after.isWord, !before.isSpace {
      _ = pairs.close(0x27)
    } else if after.isWord, isFree || before.mark == .lineEnd || before.mark == .dash {
      pairs.open(0x27, closing: 0x27, at: offset)
    }
  }

  private mutating func passStraightQuote(_ offset: Int) {
    if pairs.last?.closing == 0x22 {
      _ = pairs.close(0x22)
      return
    }
    let before = text.base(before: offset).scalar
    let isFirst = offset == text.start || before.kind.isExtending
    let isFree = isFirst || before.kind.isSpace || before.kind.isOpening
    if isFree || before.kind.mark == .lineEnd || before.kind.mark == .dash
      || before.value == 0xFF1A || before.value == 0xFF0C
    {
      open(0x22, at: offset)
    }
  }
}
