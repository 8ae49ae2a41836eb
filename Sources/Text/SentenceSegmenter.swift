internal import ICU

/// A sentence end and what decided it.
package struct SentenceEnd: Equatable, Sendable {
  package enum Reason: String, Sendable {
    /// A full stop, question or exclamation mark.
    case terminator
    /// A line end that stands for a sentence end.
    case newline
    /// The block ends.
    case block
  }

  /// UTF-8 offset into the text, after the end mark and any white space that follows.
  package let offset: UInt32
  package let reason: Reason
}

/// Cuts a block into sentences: ICU's candidates (UAX #29), thinned by what stands around them.
package struct SentenceSegmenter: ~Copyable {
  private var iterator: BreakIterator?
  private let language: Language
  private let options: SegmentationOptions

  package init(language: Language, options: SegmentationOptions = SegmentationOptions()) {
    iterator = try? BreakIterator(.sentence, locale: language.tag)
    self.language = language
    self.options = options
  }

  /// The ends of the sentences in a block, in order; the last one is the block's end.
  package mutating func ends(in text: [UInt8], range: TextRange) -> [SentenceEnd] {
    guard !range.isEmpty else { return [] }
    let lines = LineEnds(text: text, range: range, newlines: options.newlines)
    // ICU takes every line end for a sentence end, so it is shown spaces.
    let flat: [UInt8] = text[range.indices].map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    let context = SentenceContext(
      text: flat, language: language, quotes: options.quotes)
    var ends: [SentenceEnd] = []
    let proposed = ((try? iterator?.boundaries(of: flat.span)) ?? []).map(\.offset)
    for candidate in Set(proposed + context.endsBeforeDigits).sorted() {
      let isLast = candidate == flat.count
      if isLast || context.isEnd(at: candidate) {
        let offset = range.start + UInt32(candidate)
        ends.append(SentenceEnd(offset: offset, reason: isLast ? .block : .terminator))
      }
    }
    if ends.isEmpty { ends = [SentenceEnd(offset: range.end, reason: .block)] }
    return lines.merged(into: ends)
  }
}

/// The line ends of a block that end a sentence.
private struct LineEnds {
  private var offsets: [UInt32] = []

  init(text: [UInt8], range: TextRange, newlines: SegmentationOptions.Newlines) {
    guard newlines != .soft else { return }
    var lines: [Range<Int>] = []
    var start = Int(range.start)
    for at in range.indices where text[at] == 0x0A || text[at] == 0x0D {
      if at > start { lines.append(start..<at) }
      start = at + 1
    }
    lines.append(start..<Int(range.end))
    let longest = lines.map(\.count).max() ?? 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      let isShort = line.count * 10 < longest * 6
      let first = String(decoding: text[next].prefix(4), as: UTF8.self).unicodeScalars.first
      let opensLow = first?.properties.isLowercase ?? true
      if newlines == .hard || (isShort && !opensLow) { offsets.append(UInt32(next.lowerBound)) }
    }
  }

  func merged(into ends: [SentenceEnd]) -> [SentenceEnd] {
    guard !offsets.isEmpty else { return ends }
    let known = Set(ends.map(\.offset))
    let added = offsets.filter { !known.contains($0) }
      .map { SentenceEnd(offset: $0, reason: .newline) }
    return (ends + added).sorted { $0.offset < $1.offset }
  }
}
