internal import ICU
internal import Text

/// Breaks a text whose stretches look different into lines of a display width.
struct StyledWrapper {
  /// A stretch of one look; nil: plain.
  struct Stretch {
    let text: String
    let role: Style.Role?
  }

  let width: Int
  let style: Style

  /// At least one line; white space at the ends of lines is left out.
  func lines(_ stretches: [Stretch], language: Language) -> [String] {
    let shown = stretches.map { Array(VisibleText.spelledOut($0.text).utf8) }
    let text = shown.flatMap { $0 }
    var ends: [Int] = []
    for piece in shown { ends.append((ends.last ?? 0) + piece.count) }
    return ranges(of: text, language).map { line in
      var painted = ""
      var start = 0
      for (stretch, end) in zip(stretches, ends) {
        let part =
          max(start, line.lowerBound)..<max(max(start, line.lowerBound), min(end, line.upperBound))
        let piece = String(decoding: text[part], as: UTF8.self)
        painted += stretch.role.map { style.paint(piece, $0) } ?? piece
        start = end
      }
      return painted
    }
  }

  /// The bytes of each line.
  private func ranges(of text: [UInt8], _ language: Language) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var used = 0
    var end = 0
    for stop in stops(text, language) {
      let piece = String(decoding: text[end..<stop], as: UTF8.self)
      let bare = DisplayWidth.of(Self.trimmed(piece))
      if used > 0, used + bare > width {
        lines.append(Self.trimmed(start..<end, text))
        (start, used) = (end, 0)
      }
      used += DisplayWidth.of(piece)
      end = stop
    }
    return lines + [Self.trimmed(start..<text.count, text)]
  }

  /// Where a line may end: where UAX #14 allows it, and inside pieces wider than a line.
  private func stops(_ text: [UInt8], _ language: Language) -> [Int] {
    guard var iterator = try? BreakIterator(.line, locale: language.tag),
      let boundaries = try? iterator.boundaries(of: text.span)
    else { return [text.count] }
    var stops: [Int] = []
    var start = 0
    for boundary in boundaries {
      let piece = String(decoding: text[start..<boundary.offset], as: UTF8.self)
      if DisplayWidth.of(piece) > width { stops += graphemes(of: piece, from: start) }
      if !Self.opens(text[..<boundary.offset]) { stops.append(boundary.offset) }
      start = boundary.offset
    }
    return stops
  }

  /// Whether a text ends with the mark before a deletion or an insertion: what it marks follows it.
  private static func opens(_ text: ArraySlice<UInt8>) -> Bool {
    text.suffix(2).elementsEqual("[-".utf8) || text.suffix(2).elementsEqual("{+".utf8)
  }

  private func graphemes(of piece: String, from start: Int) -> [Int] {
    var at = start
    return piece.map { grapheme in
      at += grapheme.utf8.count
      return at
    }
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }

  private static func trimmed(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1] == 0x20 { end -= 1 }
    return range.lowerBound..<end
  }
}
