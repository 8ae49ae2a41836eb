package import Lint
package import Text

/// The line of a range, cut to a display width, and where the range stands in what is shown.
package struct Excerpt: Equatable, Sendable {
  /// From 1.
  package let line: Int
  /// The line with `…` where it is cut and unseen characters spelled out.
  package let text: String
  /// Columns before the range.
  package let indent: Int
  /// Columns of the range as far as it is shown; one for an empty range.
  package let length: Int

  /// - Parameter range: offsets into the document's text; of a range of several lines the first
  ///   line is shown.
  /// - Parameter width: columns that the text may fill.
  package init(_ document: Document, _ range: TextRange, width: Int = 100) {
    self.init(document, bytes: Location.bytes(document, range), width: width)
  }

  package init(_ document: Document, _ place: some Placed, width: Int = 100) {
    self.init(document, bytes: Location.bytes(document, place), width: width)
  }

  private init(_ document: Document, bytes: Range<Int>, width: Int) {
    let index = document.lines.line(of: bytes.lowerBound)
    let whole = document.lines.range(ofLine: index)
    let span = bytes.clamped(to: whole)
    let near = Self.surroundings(of: span, in: whole, of: document.origin, width: width)
    let cells = ExcerptCells(document.origin, near, span: span)
    let window = ExcerptWindow(
      cells, width: width, cutsBefore: near.lowerBound > whole.lowerBound,
      cutsAfter: near.upperBound < whole.upperBound)
    line = index + 1
    text = window.text
    indent = window.indent
    length = window.length
  }

  /// The part of a line that can be shown at all, so that a line of a megabyte costs no more than
  /// a short one.
  private static func surroundings(
    of span: Range<Int>, in line: Range<Int>, of bytes: [UInt8], width: Int
  ) -> Range<Int> {
    let reach = 16 * width + 64
    var start = max(line.lowerBound, span.lowerBound - reach)
    var end = min(line.upperBound, min(span.upperBound, span.lowerBound + reach) + reach)
    while start > line.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < line.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }
}

/// The graphemes of a line as they are shown.
struct ExcerptCells {
  private(set) var shown: [String] = []
  private(set) var widths: [Int] = []
  /// The cells that the range touches; empty, at its place, for an empty range.
  private(set) var marked: Range<Int> = 0..<0

  init(_ bytes: [UInt8], _ near: Range<Int>, span: Range<Int>) {
    var at = near.lowerBound
    var first: Int?
    var last = 0
    for grapheme in String(decoding: bytes[near], as: UTF8.self) {
      let end = at + grapheme.utf8.count
      let isTouched = at < span.upperBound && end > span.lowerBound
      let isAfter = at >= span.lowerBound
      if isTouched || isAfter { first = first ?? shown.count }
      append(grapheme)
      if isTouched { last = shown.count }
      at = end
    }
    let start = first ?? shown.count
    marked = start..<max(start, last)
  }

  private mutating func append(_ grapheme: Character) {
    let scalars = grapheme.unicodeScalars
    guard let lead = scalars.first, VisibleText.placeholder(for: lead) != nil else {
      shown.append(String(grapheme))
      widths.append(DisplayWidth.of(grapheme))
      return
    }
    shown.append(VisibleText.spelledOut(String(grapheme)))
    widths.append(DisplayWidth.of(shown[shown.count - 1]))
  }
}
