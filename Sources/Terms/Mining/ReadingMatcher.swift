internal import Text

/// Finds what a Chinese segment writes of names that read exactly as the Chinese does.
struct ReadingMatcher {
  private var runs: HanRuns
  /// The letters of the name that is looked for.
  private var key: [UInt8] = []
  private var readings = CharacterReadings()
  private let table = HanSounds.shared
  private static let leastLetters = 4

  init(_ document: Document) { runs = HanRuns(document) }

  /// Takes the sentences of a unit.
  mutating func read(_ sentences: ArraySlice<TextRange>) { runs.read(sentences) }

  /// Windows that read exactly as words of the target do.
  mutating func match(
    _ names: NamePhrases, _ words: Range<Int>, _ found: inout [MinedCandidate]
  ) {
    key.removeAll(keepingCapacity: true)
    for word in words { key += names.spelling(word).key.utf8 }
    guard key.count >= Self.leastLetters else { return }
    let first = HanSounds.bit(key[0])
    for index in 0..<runs.count {
      let run = runs.all[index]
      for start in run.indices where run.mayOpen(start, with: first, table) {
        run.forEachWindow(reading: key, from: start, table, &readings) { window in
          found.append(
            MinedCandidate(
              source: run.range(window), target: names.range(words), evidence: .sound,
              score: 1 + Double(words.count) / 100))
        }
      }
    }
  }
}
