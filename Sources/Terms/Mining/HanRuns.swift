internal import Text

/// The segments of a unit's source, read into the same memory unit by unit.
struct HanRuns {
  private(set) var all: [HanRun] = []
  /// How many of them the unit has.
  private(set) var count = 0
  private let text: [UInt8]

  init(_ document: Document) { text = document.text }

  mutating func read(_ numbers: [Int], of segments: [Segment]) {
    count = 0
    for number in numbers {
      if count == all.count { all.append(HanRun()) }
      all[count].read(text, segments[number].range)
      count += 1
    }
  }
}
