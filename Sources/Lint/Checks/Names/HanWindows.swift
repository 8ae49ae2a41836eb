internal import Text

/// Ideographs in a row and where they stand.
struct HanWindow {
  let scalars: ArraySlice<Unicode.Scalar>
  let range: TextRange

  var han: String { String(String.UnicodeScalarView(scalars)) }
}

/// The stretches of a number of ideographs in a range, one after another.
struct HanWindows: Sequence, IteratorProtocol {
  private let line: HanLine
  private let scalars: [Unicode.Scalar]
  private let length: Int
  private var start = 0

  init(_ document: Document, _ range: TextRange, length: Int) {
    self.init(HanLine(document, range), length: length)
  }

  init(_ line: HanLine, length: Int) {
    self.line = line
    self.length = length
    scalars = line.scalars
  }

  mutating func next() -> HanWindow? {
    while start + length <= scalars.count {
      let window = start..<start + length
      // Past the last character that is none.
      if let other = scalars[window].lastIndex(where: { !HanLine.isIdeograph($0) }) {
        start = other + 1
        continue
      }
      start += 1
      return HanWindow(scalars: scalars[window], range: line.range(window))
    }
    return nil
  }
}
