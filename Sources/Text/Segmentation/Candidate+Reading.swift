extension Candidate {
  /// Reads the run of end marks.
  /// - Parameter extra: a mark that ends sentences in this language only; 0 if there is none.
  mutating func readMarks(in text: borrowing SentenceText, extra: UInt32) {
    var at = mark
    while at < text.end {
      let scalar = text.scalar(at: at)
      if scalar.kind.isTerminator || (scalar.value == extra && extra != 0) {
        count += 1
        lastMark = scalar.value
        switch scalar.kind.mark {
        case .dot: hasDot = true
        case .ellipsis: hasEllipsis = true
        default: hasStrong = true
        }
      } else if scalar.value == 0x20, Self.isSpacedDots(at, text), !isStopBeforeDots(at, text) {
        hasSpaceInside = true
      } else if !(scalar.kind.isExtending && count > 0) {
        break
      }
      at += scalar.width
    }
    markEnd = at
    close = at
  }

  /// Reads the character before the marks, unless the sentence begins with them.
  mutating func readBefore(in text: borrowing SentenceText, from start: Int) {
    if mark > start { before = text.base(before: mark).scalar }
  }

  /// Reads what follows in the usual case: a letter behind one space or none, so that there is
  /// nothing to close, to refer to or to pass over.
  /// - Returns: whether this is that case.
  mutating func readLetter(in text: borrowing SentenceText) -> Bool {
    let hasSpace = text.byte(markEnd) == 0x20
    let offset = markEnd + (hasSpace ? 1 : 0)
    let scalar = text.scalar(at: offset)
    guard scalar.kind.isLetter, scalar.kind.mark == .none else { return false }
    next = offset
    judged = offset
    isSpaced = hasSpace
    after = scalar
    return true
  }

  /// `word. . . .`: the first stop ends the sentence, three more stand for what is left out.
  private func isStopBeforeDots(_ at: Int, _ text: borrowing SentenceText) -> Bool {
    guard count == 1, !text.scalar(before: mark).kind.isSpace else { return false }
    guard text.byte(at + 3) == 0x2E, text.byte(at + 4) == 0x20, text.byte(at + 5) == 0x2E else {
      return false
    }
    return text.scalar(at: text.skippingSpaces(at + 6)).kind.isUpper
  }

  /// `. . .`: the space at an offset stands between two of three full stops.
  private static func isSpacedDots(_ at: Int, _ text: borrowing SentenceText) -> Bool {
    guard text.byte(at - 1) == 0x2E, text.byte(at + 1) == 0x2E else { return false }
    return (text.byte(at + 3) == 0x2E && text.byte(at + 2) == 0x20)
      || (text.byte(at - 3) == 0x2E && text.byte(at - 2) == 0x20)
  }
}
