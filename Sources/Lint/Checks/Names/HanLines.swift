internal import Text

/// The segments of a Chinese text as lines: those that were asked for last are kept.
final class HanLines {
  private let document: Document
  private var lines: [Int: HanLine] = [:]
  private static let mostKept = 32

  init(_ document: Document) { self.document = document }

  subscript(segment: Int) -> HanLine {
    if let line = lines[segment] { return line }
    if lines.count == Self.mostKept { lines = [:] }
    let line = HanLine(document, document.segments[segment].range)
    lines[segment] = line
    return line
  }
}
