internal import Text

/// Tells whether two ideographs are a word of a Chinese text, or the end of one and the start of the
/// next: 国会 in 中国会.
///
/// ICU's dictionary decides, on a few characters around the place. It does not know most foreign
/// names, and leaves their characters single; so longer terms, which hardly come about by chance,
/// are not asked about.
final class HanEdges {
  private var segmenter: WordSegmenter?
  private var isOpened = false
  /// Bytes on either side that the dictionary is shown: eight ideographs.
  private static let reach = 24

  init() {}

  /// - Parameter range: of a term in the text.
  func stands(_ range: TextRange, in text: [UInt8]) -> Bool {
    guard range.count == 6, HanText.isIdeograph(at: Int(range.start), in: text),
      HanText.isIdeograph(at: Int(range.start) + 3, in: text)
    else { return true }
    let before = HanText.isIdeograph(before: Int(range.start), in: text)
    let after = HanText.isIdeograph(at: Int(range.end), in: text)
    guard before || after else { return true }
    if !isOpened {
      segmenter = try? WordSegmenter(language: "zh")
      isOpened = true
    }
    var start = max(0, Int(range.start) - Self.reach)
    while start < text.count, text[start] & 0xC0 == 0x80 { start += 1 }
    var end = min(text.count, Int(range.end) + Self.reach)
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    let words = segmenter?.words(in: text, range: TextRange(start, end)) ?? []
    return !words.contains { $0.range.overlaps(range) && Self.cuts($0.range, range) }
  }

  /// Whether a word begins before the term and ends inside it, or the other way round.
  private static func cuts(_ word: TextRange, _ term: TextRange) -> Bool {
    (word.start < term.start && word.end < term.end && word.end > term.start)
      || (word.end > term.end && word.start > term.start && word.start < term.end)
  }
}
