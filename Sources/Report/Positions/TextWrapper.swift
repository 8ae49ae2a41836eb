internal import ICU
internal import Text

/// Breaks a text into lines of a display width, where UAX #14 allows it.
struct TextWrapper {
  let width: Int

  /// At least one line; white space at the ends of lines is left out.
  func lines(_ text: String, language: Language) -> [String] {
    let text = VisibleText.spelledOut(text)
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(of: text, language: language) {
      let bare = DisplayWidth.of(Self.trimmedEnd(piece))
      if used > 0, used + bare > width {
        lines.append(Self.trimmedEnd(line))
        line = ""
        used = 0
      }
      for part in parts(of: piece, isWide: bare > width) {
        if part.breaksBefore, used > 0 {
          lines.append(line)
          line = ""
          used = 0
        }
        line += part.text
        used += DisplayWidth.of(part.text)
      }
    }
    lines.append(Self.trimmedEnd(line))
    return lines
  }

  /// Lines with spaces up to the full width.
  func padded(_ line: String) -> String {
    line + String(repeating: " ", count: max(0, width - DisplayWidth.of(line)))
  }

  private func pieces(of text: String, language: Language) -> [String] {
    let bytes = Array(text.utf8)
    guard var iterator = try? BreakIterator(.line, locale: language.tag),
      let boundaries = try? iterator.boundaries(of: bytes.span)
    else { return [text] }
    var start = 0
    return boundaries.map { boundary in
      defer { start = boundary.offset }
      return String(decoding: bytes[start..<boundary.offset], as: UTF8.self)
    }
  }

  /// A piece too wide for a line is cut between graphemes.
  private func parts(of piece: String, isWide: Bool) -> [(text: String, breaksBefore: Bool)] {
    guard isWide else { return [(piece, false)] }
    var parts: [(text: String, breaksBefore: Bool)] = [("", false)]
    var used = 0
    for grapheme in piece {
      let next = DisplayWidth.of(grapheme)
      if used > 0, used + next > width {
        parts.append(("", true))
        used = 0
      }
      parts[parts.count - 1].text.append(grapheme)
      used += next
    }
    return parts
  }

  private static func trimmedEnd(_ text: String) -> String {
    var text = Substring(text)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
