internal import Text

/// The stretches of a number of ideographs in a range, one after another.
struct HanWindows: Sequence, IteratorProtocol {
  private let scalars: [Unicode.Scalar]
  private let offsets: [UInt32]
  private let length: Int
  private var start = 0

  init(_ document: Document, _ range: TextRange, length: Int) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [UInt32] = []
    var at = range.start
    for scalar in document.string(range).unicodeScalars {
      scalars.append(scalar)
      offsets.append(at)
      at += UInt32(UTF8.width(scalar))
    }
    self.scalars = scalars
    self.offsets = offsets + [at]
    self.length = length
  }

  mutating func next() -> (han: String, range: TextRange)? {
    while start + length <= scalars.count {
      let window = start..<start + length
      start += 1
      guard scalars[window].allSatisfy({ (0x3400...0x9FFF).contains($0.value) }) else { continue }
      let han = String(String.UnicodeScalarView(scalars[window]))
      return (han, TextRange(offsets[window.lowerBound], offsets[window.upperBound]))
    }
    return nil
  }
}
