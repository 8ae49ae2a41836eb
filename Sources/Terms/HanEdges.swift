internal import Text

/// Tells whether two ideographs are a word of a Chinese text, or the end of one and the start of the
/// next: 国会 in 中国会.
///
/// ICU's dictionary decides, on a few characters around the place. It does not know most foreign
/// names, and leaves their characters single; so longer terms, which hardly come about by chance,
/// are not asked about.
final class HanEdges {
  /// Where the words of some characters begin and end: a bit for each byte.
  private struct Words {
    var starts: UInt64 = 0
    var ends: UInt64 = 0

    /// Whether a word begins before two ideographs and ends between them, or the other way round.
    func cut(at place: Int) -> Bool {
      let bit: UInt64 = 1 << UInt64(place)
      return ends & bit << 3 != 0 && starts & bit == 0
        || starts & bit << 3 != 0 && ends & bit << 6 == 0
    }
  }

  private let text: [UInt8]
  private var segmenter: WordSegmenter?
  private var isOpened = false
  /// The surroundings that were looked at, and the words of each.
  private lazy var surroundings = StretchNumbers(text)
  private var words: [Words] = []
  /// Bytes on either side that the dictionary is shown: eight ideographs.
  private static let reach = 24

  init(_ text: [UInt8]) { self.text = text }

  /// - Parameter range: of a term in the text.
  func stands(_ range: TextRange) -> Bool {
    guard range.count == 6, HanText.isIdeograph(at: Int(range.start), in: text),
      HanText.isIdeograph(at: Int(range.start) + 3, in: text)
    else { return true }
    let before = HanText.isIdeograph(before: Int(range.start), in: text)
    let after = HanText.isIdeograph(at: Int(range.end), in: text)
    guard before || after else { return true }
    let around = surroundings(of: range)
    return !words(of: around).cut(at: Int(range.start - around.start))
  }

  private func words(of around: TextRange) -> Words {
    let number = surroundings.number(of: around)
    if number < words.count { return words[number] }
    if !isOpened {
      segmenter = try? WordSegmenter(language: "zh")
      isOpened = true
    }
    var found = Words()
    for word in segmenter?.words(in: text, range: around) ?? [] {
      found.starts |= 1 << UInt64(word.range.start - around.start)
      found.ends |= 1 << UInt64(word.range.end - around.start)
    }
    words.append(found)
    return found
  }

  /// What stands within reach, up to marks that bound words whatever stands before and after them.
  private func surroundings(of range: TextRange) -> TextRange {
    var start = Int(range.start)
    while start > 0 {
      var next = start - 1
      while next > 0, text[next] & 0xC0 == 0x80 { next -= 1 }
      if next < Int(range.start) - Self.reach || isBound(next) { break }
      start = next
    }
    var end = Int(range.end)
    while end < text.count, !isBound(end) {
      let next = end + WordEdge.length(text[end])
      if next > min(text.count, Int(range.end) + Self.reach) { break }
      end = next
    }
    return TextRange(start, end)
  }

  /// Whether ASCII, a full-width form, 、 or 。 begins at an offset.
  private func isBound(_ at: Int) -> Bool {
    switch text[at] {
    case 0..<0x80: true
    case 0xE3: at + 2 < text.count && text[at + 1] == 0x80 && (0x81...0x82).contains(text[at + 2])
    case 0xEF: at + 1 < text.count && text[at + 1] == 0xBC
    default: false
    }
  }
}
