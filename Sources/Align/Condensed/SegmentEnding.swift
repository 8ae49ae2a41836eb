internal import Text

/// How a segment ends: with a question mark, with another end mark, or open like a heading.
struct SegmentEnding {
  let isQuestion: Bool
  let isOpen: Bool

  init(_ segment: Segment, in document: Document) {
    let closing = "\"'”’»)]」』）".unicodeScalars
    let last = document.string(segment.range).unicodeScalars.last { !closing.contains($0) }
    let mark = last ?? " "
    isQuestion = "?？؟".unicodeScalars.contains(mark)
    isOpen = !".!?…。！？؟।։".unicodeScalars.contains(mark)
  }
}
