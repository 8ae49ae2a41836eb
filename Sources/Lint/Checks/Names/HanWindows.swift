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
  private let length: Int
  private var start = 0

  init(_ document: Document, _ range: TextRange, length: Int) {
    self.init(HanLine(document, range), length: length)
  }

  init(_ line: HanLine, length: Int) {
    self.line = line
    self.length = length
  }

  mutating func next() -> HanWindow? {
    while start + length <= line.scalars.count {
      let window = start..<start + length
      // Past the last character that is none.
      if let other = line.scalars[window].lastIndex(where: { !HanLine.isIdeograph($0) }) {
        start = other + 1
        continue
      }
      start += 1
      return HanWindow(scalars: line.scalars[window], range: line.range(window))
    }
    return nil
  }
}

/// The characters of a range of Chinese text and where each stands.
struct HanLine {
  let scalars: [Unicode.Scalar]
  /// The offset of each, and the end.
  private let offsets: [UInt32]

  init(_ document: Document, _ range: TextRange) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [UInt32] = []
    scalars.reserveCapacity(range.count / 3 + 1)
    offsets.reserveCapacity(range.count / 3 + 2)
    var at = range.start
    for scalar in document.string(range).unicodeScalars {
      scalars.append(scalar)
      offsets.append(at)
      at += UInt32(UTF8.width(scalar))
    }
    offsets.append(at)
    self.scalars = scalars
    self.offsets = offsets
  }

  func range(_ window: Range<Int>) -> TextRange {
    TextRange(offsets[window.lowerBound], offsets[window.upperBound])
  }

  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value)
  }
}
