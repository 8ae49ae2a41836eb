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

  func range(_ window: Range<Int>) -> TextRange {
    TextRange(offsets[window.lowerBound], offsets[window.upperBound])
  }

  /// Characters in a row; nil where one is no ideograph.
  func window(_ window: Range<Int>) -> HanWindow? {
    guard scalars[window].allSatisfy(Self.isIdeograph) else { return nil }
    return HanWindow(scalars: scalars[window], range: range(window))
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
