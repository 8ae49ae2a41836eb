package import Text

/// The places of a Chinese text that look like transcriptions of foreign names and may be read as a
/// key, as far as the tables are sure.
package struct Transcriptions {
  private let key: [UInt8]
  /// In characters.
  private let length: Int
  private let sounds = HanSounds.shared
  private static let dot: [UInt8] = [0xC2, 0xB7]
  /// A name behind a dot need not be written with the characters of transcriptions.
  private static let leastBehindDot = 3
  /// In bytes.
  private static let ideograph = 3

  /// - Parameters:
  ///   - key: see ``Readings``; not empty.
  ///   - length: of the transcriptions, in characters.
  package init(of key: [UInt8], length: Int) { (self.key, self.length) = (key, length) }

  /// The first place that begins at an offset or behind it.
  ///
  /// - Parameters:
  ///   - offset: of a character of the range.
  ///   - text: valid UTF-8.
  package func next(from offset: UInt32, in range: TextRange, of text: Span<UInt8>) -> TextRange? {
    var at = Int(offset)
    let end = Int(range.end)
    while at < end {
      let lead = text[at]
      if Self.isIdeograph(at, text), mayBegin(sounds[at, text]),
        isPlace(at, isBehindDot: Self.isBehindDot(at, in: range, of: text), end, text)
      {
        return TextRange(UInt32(at), UInt32(at + length * Self.ideograph))
      }
      at += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }
    return nil
  }

  /// Whether a middle dot of the range stands before an offset.
  package static func isBehindDot(
    _ at: Int, in range: TextRange, of text: Span<UInt8>
  ) -> Bool {
    at >= Int(range.start) + dot.count && text[at - 2] == dot[0] && text[at - 1] == dot[1]
  }

  private func mayBegin(_ sign: HanSounds.Sign) -> Bool {
    sign.syllable == 0 || sign.mayDiffer || sounds.initials[sign.syllable] == key[0]
  }

  private func isPlace(_ start: Int, isBehindDot: Bool, _ end: Int, _ text: Span<UInt8>) -> Bool {
    // How many letters of the key are read; nil where the tables are not sure, or all are: a key may
    // lack what comes last.
    var letters: Int? = 0
    var foreign = 0
    var at = start
    for _ in 0..<length {
      guard at < end, Self.isIdeograph(at, text) else { return false }
      let sign = sounds[at, text]
      if sign.isForeign { foreign += 1 }
      if let read = letters {
        if sign.syllable == 0 || sign.mayDiffer {
          letters = nil
        } else {
          let syllable = sounds.syllables[sign.syllable]
          let count = min(syllable.count, key.count - read)
          for index in 0..<count where key[read + index] != syllable[index] { return false }
          letters = count < syllable.count ? nil : read + count
        }
      }
      at += Self.ideograph
    }
    if let letters, letters < key.count { return false }
    return Pinyin.isTransliteration(ideographs: length, foreign: foreign)
      || isBehindDot && length >= Self.leastBehindDot
  }

  /// From U+3400 to U+9FFF.
  private static func isIdeograph(_ at: Int, _ text: Span<UInt8>) -> Bool {
    let lead = text[at]
    return (0xE4...0xE9).contains(lead) || lead == 0xE3 && text[at + 1] >= 0x90
  }
}
