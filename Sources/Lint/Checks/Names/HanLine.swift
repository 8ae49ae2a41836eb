internal import Terms
internal import Text

/// The characters of a range of Chinese text and where each stands.
final class HanLine {
  private let document: Document
  private let place: TextRange
  private(set) lazy var scalars = characters.scalars
  /// The offset of each, and the end.
  private lazy var offsets = characters.offsets
  private lazy var characters = Self.characters(of: place, in: document)
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

  /// The letters that the readings of transcriptions of foreign names of up to eight characters may
  /// begin with, as bits; none where there is no transcription at all.
  private lazy var openings: UInt32 = Self.openings(place, in: document.text)
  private static let reach = 8

  init(_ document: Document, _ range: TextRange) { (self.document, place) = (document, range) }

  private static func characters(
    of range: TextRange, in document: Document
  ) -> (scalars: [Unicode.Scalar], offsets: [UInt32]) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [UInt32] = []
    scalars.reserveCapacity(range.count / 3 + 1)
    offsets.reserveCapacity(range.count / 3 + 2)
    var at = range.start
    let text = document.text.span
    while at < range.end {
      let scalar = scalar(Int(at), in: text)
      scalars.append(scalar)
      offsets.append(at)
      at += UInt32(UTF8.width(scalar))
    }
    offsets.append(at)
    return (scalars, offsets)
  }

  private static func openings(_ range: TextRange, in bytes: [UInt8]) -> UInt32 {
    let text = bytes.span
    var openings: UInt32 = 0
    // The last eight characters, by the last bits of their places.
    var recent = SIMD8<UInt32>()
    // The place of the latest one of those of transcriptions, and of what is to be looked at next.
    var (place, foreign, next) = (0, -reach, 0)
    var at = Int(range.start)
    while at < Int(range.end) {
      let scalar = scalar(at, in: text)
      recent[place % reach] = scalar.value
      if place > 0, recent[(place - 1) % reach] == 0xB7 { openings |= opening(scalar.value) }
      if Pinyin.isForeign(scalar) {
        // Six in ten are, so that two have at most one between them, and few come before these.
        if place - foreign <= 2 {
          for start in max(next, place - reach + 1)..<foreign + 1 {
            openings |= opening(recent[start % reach])
          }
          next = foreign + 1
        }
        foreign = place
      }
      at += UTF8.width(scalar)
      place += 1
    }
    return openings
  }

  private static func opening(_ value: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(value), isIdeograph(scalar) else { return 0 }
    return Readings.openings(of: scalar)
  }

  func range(_ window: Range<Int>) -> TextRange {
    TextRange(offsets[window.lowerBound], offsets[window.upperBound])
  }

  /// Characters in a row; nil where one is no ideograph.
  func window(_ window: Range<Int>) -> HanWindow? {
    guard scalars[window].allSatisfy(Self.isIdeograph) else { return nil }
    return HanWindow(scalars: scalars[window], range: range(window))
  }

  /// Whether a transcription of so many characters may read as a word does.
  func mayTranscribe(_ word: String, length: Int) -> Bool {
    length > Self.reach ? openings != 0 : openings & Readings.opening(of: word) != 0
  }

  /// Whether enough ideographs are those of transcriptions (see `Pinyin.isTransliteration`).
  func isTransliteration(_ window: Range<Int>) -> Bool {
    Pinyin.isTransliteration(
      ideographs: window.count, foreign: foreign[window.upperBound] - foreign[window.lowerBound])
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
