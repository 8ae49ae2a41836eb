internal import Text

/// Finds what a Chinese segment writes by its sound.
struct SoundMatcher {
  let runs: [HanRun]
  /// The first letters of the readings of each run's characters, for names that read exactly so.
  private let initials: [[UInt32]]
  /// The windows of each run, for names that need not read exactly so.
  private let windows: [SoundWindows]
  private let isSigned: Bool

  /// At least this alike; of windows without signs of a transcription more.
  static let least = 0.74
  private static let leastUnsigned = 0.8
  private static let leastOfWord = 0.82

  /// For names that read exactly as the Chinese does.
  init(exact runs: [HanRun]) {
    self.runs = runs
    initials = runs.map(\.initials)
    windows = []
    isSigned = false
  }

  /// - Parameter isSigned: whether only windows count that are written with the characters of
  ///   transcriptions.
  init(alike runs: [HanRun], isSigned: Bool) {
    self.runs = runs
    initials = []
    windows = runs.map { SoundWindows($0, isSigned: isSigned) }
    self.isSigned = isSigned
  }

  /// Whether names that sound alike have no window.
  var hasNoWindows: Bool { windows.allSatisfy(\.isEmpty) }

  /// Windows that read exactly as words of the target do.
  func exact(_ phrase: NamePhrase, _ words: Range<Int>) -> [MinedCandidate] {
    let key = phrase.words[words].flatMap(\.key.utf8)
    guard key.count >= 4 else { return [] }
    let initial: UInt32 = 1 << UInt32(key[0] & 31)
    var found: [MinedCandidate] = []
    for (run, initials) in zip(runs, initials) {
      for start in initials.indices where initials[start] & initial != 0 {
        for window in run.windows(reading: key, from: start) {
          let score = 1 + Double(words.count) / 100
          found.append(Self.candidate(phrase, words, run, window, score: score))
        }
      }
    }
    return found
  }

  /// Windows that sound like words of the target.
  func alike(
    _ phrase: NamePhrase, _ words: Range<Int>, in unit: MinedUnit, _ sounds: NameSounds
  ) -> [MinedCandidate] {
    let isWord = phrase.words[words].contains(where: \.isWord)
    guard isSigned || !isWord, !isWord || words.count == 1,
      !phrase.words[words].contains(where: \.spelling.isAcronym)
    else { return [] }
    let length = phrase.words[words].reduce(0) { $0 + $1.key.utf8.count }
    guard length >= 3 else { return [] }
    let sound = sounds[phrase, words]
    guard sound.skeleton.classes.count >= 2 || !isSigned else { return [] }
    var search = SoundSearch(
      name: sound.name, length: length, skeleton: sound.skeleton,
      least: isWord ? Self.leastOfWord : isSigned ? Self.least : Self.leastUnsigned)
    return windows.flatMap { windows in
      search.windows(in: windows, of: unit).map {
        Self.candidate(phrase, words, windows.run, $0.window, score: $0.score * 0.95)
      }
    }
  }

  private static func candidate(
    _ phrase: NamePhrase, _ words: Range<Int>, _ run: HanRun, _ window: Range<Int>,
    score: Double
  ) -> MinedCandidate {
    MinedCandidate(
      source: run.range(window), target: phrase.range(words), sourceText: run.string(window),
      targetText: phrase.text(words), evidence: .sound, score: score)
  }
}
