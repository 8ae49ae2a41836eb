internal import Text

/// Finds what a Chinese segment writes of names by their sound.
struct SoundMatcher {
  private var runs: HanRuns
  /// The windows of each run.
  private var windows: [SoundWindows] = []
  private let isSigned: Bool
  private let sounds = NameSounds()
  private var search = SoundSearch()

  /// At least this alike; of windows without signs of a transcription more.
  static let least = 0.74
  private static let leastUnsigned = 0.8
  private static let leastOfWord = 0.82
  private static let leastLetters = 3

  /// - Parameter isSigned: whether only windows count that are written with the characters of
  ///   transcriptions.
  init(_ document: Document, isSigned: Bool) {
    runs = HanRuns(document)
    self.isSigned = isSigned
  }

  /// Takes the sentences of a unit.
  mutating func read(_ units: MinedUnits, _ unit: Int) {
    let sentences = units.sentences(of: unit)
    runs.read(sentences)
    for (index, sentence) in sentences.enumerated() {
      if index == windows.count { windows.append(SoundWindows()) }
      windows[index].read(
        runs.all[index], isSigned: isSigned,
        free: { units.freeSource(in: TextRange($0, sentence.end), of: unit) })
    }
  }

  /// Whether the sentences have no window.
  var hasNoWindows: Bool { windows.prefix(runs.count).allSatisfy(\.isEmpty) }

  /// Whether words of a phrase may be written by their sound.
  func isWanted(_ names: NamePhrases, _ words: Range<Int>) -> Bool {
    var letters = 0
    for word in words {
      let traits = names.traits(word)
      if traits.isAcronym || traits.isWord && (!isSigned || words.count > 1) { return false }
      letters += Int(traits.length)
    }
    return letters >= Self.leastLetters
  }

  /// Windows that sound like words of the target, which are wanted.
  mutating func match(
    _ names: NamePhrases, _ words: Range<Int>, _ found: inout [MinedCandidate]
  ) {
    let sound = sounds[names, words]
    guard sound.skeleton.classes.count >= 2 || !isSigned else { return }
    let isWord = words.contains { names.traits($0).isWord }
    search.begin(
      sound, length: words.reduce(0) { $0 + Int(names.traits($1).length) },
      least: isWord ? Self.leastOfWord : isSigned ? Self.least : Self.leastUnsigned)
    let target = names.range(words)
    for index in 0..<runs.count {
      search.visit(windows[index], of: runs.all[index]) {
        found.append(
          MinedCandidate(source: $0, target: target, evidence: .sound, score: $1 * 0.95))
      }
    }
  }
}
