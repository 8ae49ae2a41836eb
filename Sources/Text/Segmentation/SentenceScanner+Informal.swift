extension SentenceScanner {
  /// A run of emoji between words closes a sentence if a capital, a figure or a name follows.
  mutating func passPictographs() {
    let first = at
    at = afterPictographRun(at)
    guard isInformal, text.hasInk(start, first) else { return }
    var next = text.skippingSpaces(at)
    while next < text.end, next > at, text.scalar(at: next).kind.mark == .pictograph {
      at = afterPictographRun(next)
      next = text.skippingSpaces(at)
    }
    guard next > at, opensMessage(next) else { return }
    emit(next, .emoji)
  }

  private func opensMessage(_ offset: Int) -> Bool {
    let scalar = text.scalar(at: offset)
    return scalar.kind.isUpper || scalar.kind.isOpening || scalar.value == 0x40
  }

  /// `))` and `:-)` before a capital. The offset stands behind the bracket.
  mutating func considerSmiley(_ scalar: SentenceText.Scalar, at offset: Int) -> Bool {
    guard isInformal, scalar.value == 0x29 || scalar.value == 0x28 else { return false }
    guard isSmiley(scalar, at: offset) else { return false }
    while at < text.end, text.byte(at) == UInt8(scalar.value) { at += 1 }
    let next = text.skippingSpaces(at)
    if next > at, opensMessage(next) { emit(next, .emoji) }
    return true
  }

  private func isSmiley(_ scalar: SentenceText.Scalar, at offset: Int) -> Bool {
    var before = text.byte(offset - 1)
    if before == 0x2D { before = text.byte(offset - 2) }
    let hasEyes = before == 0x3A || before == 0x3B || before == 0x3D
    if hasEyes { return !text.scalar(at: at).kind.isWord }
    return scalar.value == 0x29 && text.byte(at) == 0x29 && !pairs.isOpen(closing: 0x29)
  }

  /// Korean without punctuation: verb forms that end a sentence and nothing else, before a space.
  mutating func considerVerbEnding() {
    guard isInformal, profile.traits.contains(.korean), at > start else { return }
    switch text.byte(at - 1) {
    // The last bytes of 요, 다, 죠, 까 and of their last letters apart.
    case 0x94, 0xA4, 0xA0, 0x8C, 0xAD, 0xA1: break
    default: return
    }
    let next = text.skippingSpaces(at)
    guard next < text.end, text.scalar(at: next).kind.isWord else { return }
    let word = token(before: at)
    guard word.count > 2, word.count < 32, Self.isVerbEnding(word) else { return }
    emit(next, .verbEnding)
  }

  private static func isVerbEnding(_ word: Token) -> Bool {
    let last = word.scalars[word.count - 1]
    let before = word.scalars[word.count - 2]
    switch last {
    // -니다
    case 0xB2E4: return before == 0xB2C8
    // -습니까, -ㅂ니까 are the same but for the syllable before.
    case 0xAE4C:
      return before == 0xB2C8 && word.count > 3 && hasFinalB(word.scalars[word.count - 3])
    // -죠
    case 0xC8E0: return true
    // -요 after 어 아 해 네 세 에 예 군 나 까 지 거든 데 게 여 와 워 려 돼 봐 져 줘 래 서
    case 0xC694: return polite.contains(before)
    default: return false
    }
  }

  private static let polite = Set(
    "어아해네세에예군나까지든데게여와워려돼봐져줘래겨셔쳐켜".unicodeScalars.map(\.value))

  /// Whether a syllable of Hangul ends in ㅂ.
  private static func hasFinalB(_ value: UInt32) -> Bool {
    value >= 0xAC00 && value <= 0xD7A3 && (value - 0xAC00) % 28 == 17
  }
}
