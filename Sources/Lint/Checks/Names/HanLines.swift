internal import Text

/// The segments of a Chinese text as lines: those that were asked for last are kept.
final class HanLines {
  private let document: Document
  /// By the last bits of the segment's number.
  private var lines: [(segment: Int, line: HanLine)?]
  private static let mostKept = 64

  init(_ document: Document) {
    self.document = document
    lines = Array(repeating: nil, count: Self.mostKept)
  }

  subscript(segment: Int) -> HanLine {
    let place = segment & (Self.mostKept - 1)
    if let kept = lines[place], kept.segment == segment { return kept.line }
    let line = HanLine(document, document.segments[segment].range)
    lines[place] = (segment, line)
    return line
  }
}
