internal import Terms
internal import Text

/// The characters of a range of Chinese text and where each stands.
final class HanLine {
  let scalars: [Unicode.Scalar]
  /// The offset of each, and the end.
  private let offsets: [UInt32]
  /// How many letters each has in pinyin; nil where that is not sure.
  private(set) lazy var lengths = scalars.map(Readings.length)
  /// How many of the characters before each place are those of transcriptions, and in all.
  private lazy var foreign: [Int] = {
    var counts = [Int](repeating: 0, count: scalars.count + 1)
    for index in scalars.indices {
      counts[index + 1] = counts[index] + (Pinyin.isForeign(scalars[index]) ? 1 : 0)
    }
    return counts
  }()
  /// The letter that each is read with, 0 where that is not sure.
  private lazy var initials: [UInt8] = scalars.map { Readings.initial(of: $0) ?? 0 }
  /// Those of all, a bit for each letter; the first bit for 0.
  private lazy var letters: UInt32 = initials.reduce(0) { $0 | Self.bit($1) }

  /// Whether a window may hold a transcription of a foreign name.
  private(set) lazy var mayTranscribe = foreign[scalars.count] >= 2 || scalars.contains("·")

  init(_ document: Document, _ range: TextRange) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [UInt32] = []
    scalars.reserveCapacity(range.count / 3 + 1)
    offsets.reserveCapacity(range.count / 3 + 2)
    var at = range.start
    let text = document.text.span
    while at < range.end {
      let scalar = Self.scalar(Int(at), in: text)
      scalars.append(scalar)
      offsets.append(at)
      at += UInt32(UTF8.width(scalar))
    }
    offsets.append(at)
    self.scalars = scalars
    self.offsets = offsets
  }

  func range(_ window: Range<Int>) -> TextRange {
    TextRange(offsets[window.lowerBound], offsets[window.upperBound])
  }

  /// Whether enough ideographs are those of transcriptions (see `Pinyin.isTransliteration`).
  func isTransliteration(_ window: Range<Int>) -> Bool {
    Pinyin.isTransliteration(
      ideographs: window.count, foreign: foreign[window.upperBound] - foreign[window.lowerBound])
  }

  /// Whether a character may be read with a letter, one of all or the one at a place.
  func mayBegin(with letter: UInt8) -> Bool { letters & (Self.bit(letter) | 1) != 0 }

  func mayBegin(with letter: UInt8, at index: Int) -> Bool {
    initials[index] == letter || initials[index] == 0
  }

  private static func bit(_ letter: UInt8) -> UInt32 {
    letter > 0 ? 1 << UInt32(letter & 0x1F) : 1
  }

  /// The scalar that begins at an offset of valid UTF-8.
  private static func scalar(_ at: Int, in text: Span<UInt8>) -> Unicode.Scalar {
    let lead = text[at]
    if lead < 0x80 { return Unicode.Scalar(lead) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for next in 1..<length { value = value << 6 | UInt32(text[at + next] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value)
  }
}
