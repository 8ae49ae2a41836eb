internal import Text

/// The bytes of a leaf without what containers and indentation put between them, and where each
/// stands in the file.
struct InlineSource {
  /// The leaf's lines, with the file's line ends between them.
  private(set) var bytes: [UInt8] = []
  /// The first byte of each stretch that is contiguous in the file, here and there.
  private var runs: [(here: Int, file: Int)] = []

  /// - Parameters:
  ///   - lines: file offsets, line ends left out.
  ///   - isTrimmed: whether spaces at the ends of lines are left out.
  init(_ lines: [Range<Int>], of file: [UInt8], isTrimmed: Bool) {
    for (index, line) in lines.enumerated() {
      let slice = isTrimmed ? file[line].trimmedOfBlanks : file[line]
      append(slice.startIndex..<slice.endIndex, of: file)
      if index + 1 < lines.count {
        let isPair = file[line.upperBound...].starts(with: [.carriageReturn, .lineFeed])
        append(line.upperBound..<line.upperBound + (isPair ? 2 : 1), of: file)
      }
    }
  }

  private mutating func append(_ range: Range<Int>, of file: [UInt8]) {
    guard !range.isEmpty else { return }
    let goesOn = runs.last.map { bytes.count - $0.here + $0.file == range.lowerBound } ?? false
    if !goesOn { runs.append((bytes.count, range.lowerBound)) }
    bytes.append(contentsOf: file[range])
  }

  /// The file's stretches that a range of the bytes was taken from.
  func fileRanges(of range: Range<Int>) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    var index = runs.partitionIndex { $0.here > range.lowerBound } - 1
    var ranges: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let end =
        index + 1 < runs.count ? min(runs[index + 1].here, range.upperBound) : range.upperBound
      let start = at - runs[index].here + runs[index].file
      ranges.append(start..<start + end - at)
      at = end
      index += 1
    }
    return ranges
  }

  /// The file's range from the first to the last byte of a range that is not empty.
  func fileRange(of range: Range<Int>) -> Range<Int> {
    let first = fileOffset(of: range.lowerBound)
    return first..<fileOffset(of: range.upperBound - 1) + 1
  }

  /// The file's range of a range of the bytes, which may be empty.
  func place(of range: Range<Int>) -> Range<Int> {
    if !range.isEmpty { return fileRange(of: range) }
    let place = fileOffset(of: range.lowerBound)
    return place..<place
  }

  private func fileOffset(of offset: Int) -> Int {
    let run = runs[runs.partitionIndex { $0.here > offset } - 1]
    return offset - run.here + run.file
  }
}
