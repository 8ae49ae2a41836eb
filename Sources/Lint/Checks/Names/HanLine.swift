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
  private lazy var foreign: [Int] = scalars.reduce(into: [0]) { counts, scalar in
    counts.append(counts[counts.count - 1] + (Pinyin.isForeign(scalar) ? 1 : 0))
  }

  /// Whether a window may hold a transcription of a foreign name.
  private(set) lazy var mayTranscribe = foreign[scalars.count] >= 2 || scalars.contains("·")

  init(_ document: Document, _ range: TextRange) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [UInt32] = []
    scalars.reserveCapacity(range.count / 3 + 1)
    offsets.reserveCapacity(range.count / 3 + 2)
    var at = range.start
    for scalar in document.string(range).unicodeScalars {
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

  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value)
  }
}
