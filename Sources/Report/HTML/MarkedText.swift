internal import Lint
internal import Text

/// A stretch of text with the ranges in it marked.
///
/// Marks that overlap are cut at each other's boundaries and never nested, so the HTML is well
/// formed whatever the ranges are. A mark's number stands where the mark ends.
struct MarkedText {
  struct Mark: Equatable {
    let range: TextRange
    let number: Int
    let severity: Severity
  }

  let document: Document
  let range: TextRange
  private let marks: [Mark]
  /// What the ids of the cards begin with.
  private let prefix: String
  /// Where marks are cut off that reach further.
  private let end: UInt32

  /// - Parameter end: of the text that the range is a piece of; nil: the range's own.
  init(_ document: Document, _ range: TextRange, marks: MarkTable, end: UInt32? = nil) {
    self.document = document
    self.range = range
    self.marks = marks.marks(in: range)
    prefix = marks.prefix
    self.end = end ?? range.end
  }

  var html: String {
    var html = ""
    var start = range.start
    for end in boundaries {
      if end > start { html += piece(TextRange(start, end)) }
      html += numbers(at: end)
      start = end
    }
    return html
  }

  /// Where a mark begins or ends, and the end of the text; sorted.
  private var boundaries: [UInt32] {
    let edges = marks.flatMap { [$0.range.start, $0.range.end] }
      .filter { range.start <= $0 && $0 <= range.end }
    return Array(Set(edges + [range.end])).sorted()
  }

  private func piece(_ piece: TextRange) -> String {
    let text = HTMLEscape.text(document.string(piece))
    let covering = marks.filter { $0.range.overlaps(piece) }
    guard let worst = covering.map(\.severity).max() else { return text }
    return "<mark class=\"\(worst.rawValue)\">\(text)</mark>"
  }

  /// The links to the cards of the marks that end here, or are cut off by the end of the text.
  private func numbers(at offset: UInt32) -> String {
    let ending = marks.filter { min($0.range.end, end) == offset }
    var shown: Set<Int> = []
    return ending.filter { shown.insert($0.number).inserted }
      .sorted { $0.number < $1.number }
      .map { mark in
        "<sup class=\"\(mark.severity.rawValue)\">"
          + "<a href=\"#\(prefix)f\(mark.number)\">\(mark.number)</a></sup>"
      }.joined()
  }
}
