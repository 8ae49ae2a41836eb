/// Letters of scripts that put spaces between words, by their UTF-8 bytes.
enum Letters {
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// ASCII letters, and lead bytes of U+00C0…U+07FF: Latin, Greek, Cyrillic, Hebrew, Arabic.
  static func isLead(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || (0xC3...0xDF).contains(byte)
  }

  /// The scalar that three bytes stand for.
  static func scalar(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
    Int(a & 0x0F) << 12 | Int(b & 0x3F) << 6 | Int(c & 0x3F)
  }

  /// The end of the letters that begin at an offset.
  static func end(of text: [UInt8], from start: Int, end: Int) -> Int {
    Self.end(of: text.span.extracting(first: end), from: start)
  }

  @inline(__always)
  static func end(of text: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at + 8 <= text.count {
      let letters = EightBytes.letters(EightBytes.word(text, at))
      at &+= letters
      if letters == 8 { continue }
      guard isLead(text[at]) else { return at }
      repeat { at &+= 2 } while at < text.count && text[at] >= 0x80 && isLead(text[at])
    }
    while at < text.count, isLead(text[at]) { at &+= text[at] < 0x80 ? 1 : 2 }
    return min(at, text.count)
  }

  /// Whether an offset stands between two letters, or two digits.
  static func isInside(_ text: [UInt8], _ at: Int, end: Int) -> Bool {
    guard at > 0, at < end else { return false }
    if isDigit(text[at]) { return isDigit(text[at - 1]) }
    return isLead(text[at]) && endsLetter(text, at)
  }

  /// Whether a letter ends at an offset.
  static func endsLetter(_ text: [UInt8], _ at: Int) -> Bool {
    guard at > 0 else { return false }
    let last = text[at - 1]
    if last < 0x80 { return isLead(last) }
    return last < 0xC0 && at > 1 && isLead(text[at - 2]) && text[at - 2] >= 0xC3
  }
}
