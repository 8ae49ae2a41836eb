/// The runs of backticks of a leaf, to find the end of a code span without a second look at any.
struct CodeSpans {
  /// The offsets of the runs by their length.
  private var starts: [Int: [Int]] = [:]
  /// By length: how many runs are passed.
  private var passed: [Int: Int] = [:]

  init(_ bytes: [UInt8]) {
    var at = 0
    while at < bytes.count {
      guard bytes[at] == .backtick else {
        at += 1
        continue
      }
      let start = at
      while at < bytes.count, bytes[at] == .backtick { at += 1 }
      starts[at - start, default: []].append(start)
    }
  }

  /// The offset of the next run of a length after an offset. Offsets asked for must ascend.
  mutating func nextRun(ofLength length: Int, after offset: Int) -> Int? {
    guard let runs = starts[length] else { return nil }
    var index = passed[length] ?? 0
    while index < runs.count, runs[index] < offset { index += 1 }
    passed[length] = index
    return index < runs.count ? runs[index] : nil
  }
}
