internal import Text

/// Finds what a Chinese segment writes by its sound.
struct SoundMatcher {
  let runs: [HanRun]

  /// At least this alike; of windows without signs of a transcription more.
  static let least = 0.74
  private static let leastUnsigned = 0.8

  /// Windows that read exactly as words of the target do.
  func exact(_ phrase: NamePhrase, _ words: Range<Int>) -> [MinedCandidate] {
    let key = phrase.words[words].flatMap(\.key.utf8)
    guard key.count >= 4 else { return [] }
    var found: [MinedCandidate] = []
    for run in runs {
      for start in run.scalars.indices where run.isHan(start) {
        for window in run.windows(reading: key, from: start) {
          let score = 1 + Double(words.count) / 100
          found.append(Self.candidate(phrase, words, run, window, score: score))
        }
      }
    }
    return found
  }

  /// Windows that sound like words of the target.
  ///
  /// - Parameter isSigned: whether only windows count that are written with the characters of
  ///   transcriptions.
  func alike(
    _ phrase: NamePhrase, _ words: Range<Int>, in unit: MinedUnit, isSigned: Bool
  ) -> [MinedCandidate] {
    let name = phrase.words[words].map(\.key).joined()
    let isWord = phrase.words[words].contains(where: \.isWord)
    guard name.utf8.count >= 3, isSigned || !isWord, !isWord || words.count == 1 else { return [] }
    if phrase.words[words].contains(where: \.spelling.isAcronym) { return [] }
    let skeleton = SoundSkeleton(name)
    guard skeleton.classes.count >= 2 || !isSigned else { return [] }
    var search = SoundSearch(
      name: name, skeleton: skeleton, isSigned: isSigned,
      least: isWord ? 0.82 : isSigned ? Self.least : Self.leastUnsigned)
    return runs.flatMap { run in
      search.windows(in: run, of: unit).map {
        Self.candidate(phrase, words, run, $0.window, score: $0.score * 0.95)
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
