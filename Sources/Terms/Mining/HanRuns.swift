internal import Text

/// The sentences of a unit's source, read into the same memory unit by unit.
struct HanRuns {
  private(set) var all: [HanRun] = []
  /// How many of them the unit has.
  private(set) var count = 0
  private let text: [UInt8]

  init(_ document: Document) { text = document.text }

  mutating func read(_ sentences: ArraySlice<TextRange>) {
    count = 0
    for sentence in sentences {
      if count == all.count { all.append(HanRun()) }
      all[count].read(text, sentence)
      count += 1
    }
  }
}
