/// What the line ends of a plain text mean.
///
/// Some texts are wrapped by hand or by an editor, with blank lines between paragraphs; others,
/// as most from Chinese newsrooms, hold each paragraph on a line of its own. Only the lines that
/// have a neighbour without a blank line between are asked:
///
/// 1. Most of them are longer than any wrapped line: a line is a paragraph.
/// 2. Three line ends in four stand where the next word no longer fitted: the lines are wrapped.
/// 3. The text has no blank line: a line is a paragraph.
/// 4. Three lines in four end a sentence: a line is a paragraph; otherwise lines join.
enum LineLayout: Equatable {
  case wrapped
  case lineIsParagraph

  /// Columns; lines are seldom wrapped to more or to fewer.
  private static let wrapWidths = 50...100
  /// Columns by which a wrapped line may fall short of the widest one although its successor's
  /// first word would have fitted.
  private static let slack = 4

  init(_ lines: [PlainLine]) {
    let pairs: [(PlainLine, PlainLine)] = zip(lines, lines.dropFirst()).filter { line, next in
      !line.isBlank && !next.isBlank
    }
    let widths = (pairs.map(\.0.width) + pairs.map(\.1.width)).sorted()
    guard let widest = widths.last else {
      self = .wrapped
      return
    }
    let text = lines.drop(while: \.isBlank)
    let end = text.lastIndex { !$0.isBlank } ?? text.startIndex
    if widths[widths.count / 2] > Self.wrapWidths.upperBound {
      self = .lineIsParagraph
    } else if Self.areWrapped(pairs, width: widest) {
      self = .wrapped
    } else if !text[...end].contains(where: \.isBlank) {
      self = .lineIsParagraph
    } else {
      let ended = pairs.count { line, _ in line.endsSentence }
      self = ended * 4 >= pairs.count * 3 ? .lineIsParagraph : .wrapped
    }
  }

  private static func areWrapped(_ pairs: [(PlainLine, PlainLine)], width: Int) -> Bool {
    guard wrapWidths.contains(width) else { return false }
    let full = pairs.count { line, next in line.width + next.firstWordWidth + slack >= width }
    return full * 4 >= pairs.count * 3
  }

  /// The byte ranges of the blocks. In a wrapped text an indented line after one that is not
  /// indented opens a block too. Where a line is a paragraph, one that opens in lower case still
  /// goes on with the line before, if that one opened a sentence and did not end it.
  func blocks(of lines: [PlainLine]) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var previous: PlainLine?
    var isSentenceOpen = false
    for line in lines {
      defer { previous = line }
      guard !line.isBlank else { continue }
      let opens = previous.map { $0.isBlank || (line.isIndented && !$0.isIndented) } ?? true
      let continues = isSentenceOpen && line.opensLow && !(previous?.isBlank ?? true)
      if (self == .wrapped && !opens) || continues, let last = blocks.popLast() {
        blocks.append(last.lowerBound..<line.range.upperBound)
      } else {
        blocks.append(line.range)
        isSentenceOpen = !line.opensLow
      }
      if line.endsSentence { isSentenceOpen = false }
    }
    return blocks
  }
}
