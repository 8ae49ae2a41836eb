extension SentenceScanner {
  /// The offset after the reference marks that follow a candidate: `[4]`, `[2, 3]`, `²`, `.12 The`.
  func afterReferences(_ candidate: Candidate) -> Int {
    var at = candidate.close
    while let next = afterBracketed(at) ?? afterOmission(at) { at = next }
    if at == candidate.close { at = afterSuperscript(at) }
    if at == candidate.close { at = afterFigure(candidate) }
    if !isFollowedBySpace(at) { at = candidate.close }
    return afterPictographs(at)
  }

  /// ` [...]`, ` (…)`: something left out after the sentence.
  private func afterOmission(_ offset: Int) -> Int? {
    var at = offset
    if text.byte(at) == 0x20 { at += 1 }
    let opening = text.byte(at)
    guard opening == 0x5B || opening == 0x28 else { return nil }
    at += 1
    if text.scalar(at: at).kind.mark == .ellipsis {
      at += 3
    } else {
      guard text.byte(at) == 0x2E, text.byte(at + 1) == 0x2E, text.byte(at + 2) == 0x2E else {
        return nil
      }
      at += 3
    }
    return text.byte(at) == (opening == 0x5B ? 0x5D : 0x29) ? at + 1 : nil
  }

  /// Emoji behind the end marks belong to the sentence.
  private func afterPictographs(_ offset: Int) -> Int {
    var at = offset
    while at < text.end {
      let next = text.skippingSpaces(at)
      guard text.scalar(at: next).kind.mark == .pictograph else { return at }
      at = afterPictographRun(next)
    }
    return at
  }

  /// The offset after a run of emoji, their modifiers included.
  func afterPictographRun(_ offset: Int) -> Int {
    var at = offset
    while at < text.end {
      let scalar = text.scalar(at: at)
      guard scalar.kind.mark == .pictograph || scalar.kind.isExtending else { return at }
      at += scalar.width
    }
    return at
  }

  private func isFollowedBySpace(_ at: Int) -> Bool {
    guard at < text.end else { return true }
    let kind = text.scalar(at: at).kind
    return kind.isSpace || kind.mark == .lineEnd
  }

  private func afterBracketed(_ offset: Int) -> Int? {
    var at = offset
    if text.byte(at) == 0x20 { at += 1 }
    guard text.byte(at) == 0x5B, isDigit(at + 1) else { return nil }
    let limit = at + 16
    while at < limit {
      at += 1
      switch text.byte(at) {
      case 0x30...0x39, 0x20, 0x2C, 0x2D: continue
      case 0x5D: return at + 1
      case 0xE2 where text.scalar(at: at).kind.mark == .dash: at += 2
      default: return nil
      }
    }
    return nil
  }

  private func afterSuperscript(_ offset: Int) -> Int {
    var at = offset
    while at < text.end {
      let scalar = text.scalar(at: at)
      switch scalar.value {
      case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079: at += scalar.width
      default: return at
      }
    }
    return at
  }

  /// A note's figure set behind the stop of a word: `… of age.12 The …`.
  private func afterFigure(_ candidate: Candidate) -> Int {
    let offset = candidate.close
    guard candidate.count == 1, candidate.lastMark == 0x2E, isDigit(offset) else { return offset }
    let before = text.base(before: candidate.mark).scalar.kind
    guard before.isLower || before.mark == .closeBracket else { return offset }
    var at = offset
    while at - offset < 4, isDigit(at) { at += 1 }
    guard text.byte(at) == 0x20, text.scalar(at: at + 1).kind.isUpper else { return offset }
    return at
  }

  private func isDigit(_ at: Int) -> Bool { (0x30...0x39).contains(text.byte(at)) }
}
