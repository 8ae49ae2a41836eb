internal import Terms
internal import Text

/// The letters that the readings of transcriptions in a Chinese text may begin with, by its segments.
struct HanOpenings {
  private let document: Document
  private var known: [UInt32]
  /// No set of letters has the upper bits.
  private static let unknown = UInt32.max
  private static let letters: UInt32 = 1 << 26 - 1

  init(_ document: Document) {
    self.document = document
    known = Array(repeating: Self.unknown, count: document.segments.count)
  }

  /// - Returns: none for a segment that the text lacks.
  mutating func letters(of segment: Int) -> UInt32 {
    guard known.indices.contains(segment) else { return 0 }
    if known[segment] == Self.unknown {
      let range = document.segments[segment].range
      known[segment] =
        Readings.openings(ofTranscriptionsIn: range, of: document.text.span) & Self.letters
    }
    return known[segment]
  }

  /// Whether a transcription of so many characters may read as a word that begins with a letter.
  ///
  /// - Parameters:
  ///   - openings: where the transcription stands.
  ///   - letter: as a bit.
  static func has(_ letter: UInt32, in openings: UInt32, length: Int) -> Bool {
    length > Readings.reach ? openings != 0 : openings & letter != 0
  }
}
