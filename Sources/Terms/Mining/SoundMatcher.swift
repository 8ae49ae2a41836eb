internal import Text

/// Finds what a Chinese segment writes by its sound.
struct SoundMatcher {
  let runs: [HanRun]

  /// At least this alike; of windows without signs of a transcription more.
  static let least = 0.74
  private static let leastUnsigned = 0.8
  private static let longest = 9

  /// Windows that read exactly as words of the target do.
  func exact(_ phrase: NamePhrase, _ words: Range<Int>) -> [MinedCandidate] {
    let key = phrase.words[words].flatMap(\.key.utf8)
    guard key.count >= 4 else { return [] }
    var found: [MinedCandidate] = []
    for (index, run) in runs.enumerated() {
      for start in run.scalars.indices where run.isHan(start) {
        for window in run.windows(reading: key, from: start) {
          let score = 1 + Double(words.count) / 100
          found.append(candidate(phrase, words, index, window, score: score))
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
    if phrase.words[words].contains(where: Self.isAcronym) { return [] }
    let skeleton = SoundSkeleton(name)
    guard skeleton.classes.count >= 2 || !isSigned else { return [] }
    let least = isWord ? 0.82 : isSigned ? Self.least : Self.leastUnsigned
    var found: [MinedCandidate] = []
    for (index, run) in runs.enumerated() {
      for window in windows(run, isSigned: isSigned)
      where isPlausible(name.utf8.count, window.count) && unit.isFree(source: run.range(window)) {
        let score = score(run, window, skeleton, name)
        guard score >= least else { continue }
        found.append(candidate(phrase, words, index, window, score: score * 0.95))
      }
    }
    return found
  }

  private static func isAcronym(_ word: NameWord) -> Bool {
    word.text.count > 1 && word.text.allSatisfy { !$0.isLowercase }
  }

  /// Characters of everyday words that no transcription uses.
  private static let everyday = Set(
    "的一是了在有和不我他们这到个为以上就说也而与从对把被向由及等着过中年月日时最心现建进见债务百球街".unicodeScalars)

  /// One character stands for one to five letters.
  private func isPlausible(_ letters: Int, _ characters: Int) -> Bool {
    letters >= characters && letters <= characters * 5
  }

  private func windows(_ run: HanRun, isSigned: Bool) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for start in run.scalars.indices
    where run.isHan(start)
      && (isSigned ? run.isSound[start] : !Self.everyday.contains(run.scalars[start]))
    {
      var end = start + 1
      while end < run.scalars.count, end - start < Self.longest, run.isName(end) {
        end += 1
        guard run.isHan(end - 1) else { continue }
        if isSigned, !run.isSound[end - 1] || run.soundShare(start..<end) < 0.5 { continue }
        if !isSigned, end - start > 5 || Self.everyday.contains(run.scalars[end - 1]) { break }
        found.append(start..<end)
      }
    }
    return found
  }

  private func score(
    _ run: HanRun, _ window: Range<Int>, _ skeleton: SoundSkeleton, _ name: String
  ) -> Double {
    let own = run.skeleton(window)
    let consonants = own.similarity(skeleton)
    guard min(own.classes.count, skeleton.classes.count) < 3 else { return consonants }
    let letters = NameSimilarity.score(run.syllables[window].joined(), name)
    return 0.6 * consonants + 0.4 * letters
  }

  private func candidate(
    _ phrase: NamePhrase, _ words: Range<Int>, _ run: Int, _ window: Range<Int>,
    score: Double
  ) -> MinedCandidate {
    MinedCandidate(
      source: runs[run].range(window), target: phrase.range(words),
      sourceText: runs[run].string(window), targetText: phrase.text(words), evidence: .sound,
      score: score)
  }
}
