/// Looks for the windows of Chinese text that sound like one name.
///
/// From each character on the window grows, and its comparison with the name with it, until it is
/// too long or too unlike for more characters to help.
struct SoundSearch {
  private let letters: NameSimilarity.Name
  private let length: Int
  private let nameClasses: Int
  private let isSigned: Bool
  private let least: Double
  private var comparison: SoundSkeleton.Comparison

  private static let longest = 9
  private static let longestUnsigned = 5
  /// The shares of consonants and of all letters in the score of a short name.
  private static let consonantShare = 0.6
  private static let letterShare = 0.4

  typealias Found = (window: Range<Int>, score: Double)

  /// - Parameter least: the least score of interest.
  init(name: String, skeleton: SoundSkeleton, isSigned: Bool, least: Double) {
    letters = NameSimilarity.Name(name)
    length = name.utf8.count
    nameClasses = skeleton.classes.count
    self.isSigned = isSigned
    self.least = least
    comparison = SoundSkeleton.Comparison(with: skeleton)
  }

  /// - Parameter unit: what the run is a part of; windows that it has taken are left out.
  mutating func windows(in run: HanRun, of unit: borrowing MinedUnit) -> [Found] {
    var found: [Found] = []
    for start in run.scalars.indices where run.isHan(start) && opens(run.signs[start]) {
      grow(from: start, in: run, unit, &found)
    }
    return found
  }

  private func opens(_ sign: HanSounds.Sign) -> Bool {
    isSigned ? sign.isSound : !sign.isEveryday
  }

  private mutating func grow(
    from start: Int, in run: HanRun, _ unit: borrowing MinedUnit, _ found: inout [Found]
  ) {
    comparison.restart()
    var isNasal = add(run.sounds[start], afterNasal: false)
    var (ideographs, sounds) = (1, run.signs[start].isSound ? 1 : 0)
    let last = min(run.scalars.count, start + longestWindow)
    var end = start + 1
    while end < last, run.isName(end), mayReach(charactersLeft: last - end) {
      end += 1
      guard run.isHan(end - 1) else { continue }
      let sign = run.signs[end - 1]
      isNasal = add(run.sounds[end - 1], afterNasal: isNasal)
      (ideographs, sounds) = (ideographs + 1, sounds + (sign.isSound ? 1 : 0))
      if isSigned, !sign.isSound || sounds * 2 < ideographs { continue }
      if !isSigned, sign.isEveryday { break }
      // One character stands for one to five letters.
      guard length <= (end - start) * 5, let score = score(run, start..<end, unit) else {
        continue
      }
      found.append((start..<end, score))
    }
  }

  private var longestWindow: Int {
    min(isSigned ? Self.longest : Self.longestUnsigned, length)
  }

  /// - Returns: whether what comes next stands behind a nasal.
  private mutating func add(_ sound: SyllableSound, afterNasal: Bool) -> Bool {
    if sound.isSilent { return afterNasal }
    for letter in sound.letters(isFirst: comparison.count == 0, afterNasal: afterNasal) {
      comparison.add(letter)
    }
    return sound.isNasal
  }

  /// The least likeness of the consonants with which the score can be the least of interest.
  private var leastConsonants: Double { (least - Self.letterShare) / Self.consonantShare - 1e-9 }

  private func mayReach(charactersLeft: Int) -> Bool {
    comparison.bound(most: comparison.count + 2 * charactersLeft) >= leastConsonants
  }

  /// Nil below the least score.
  private func score(
    _ run: HanRun, _ window: Range<Int>, _ unit: borrowing MinedUnit
  ) -> Double? {
    var score = comparison.similarity
    guard score >= leastConsonants, unit.isFree(source: run.range(window)) else { return nil }
    if min(comparison.count, nameClasses) < 3 {
      let likeness = NameSimilarity.score(NameSimilarity.Name(run.reading(window)), letters)
      score = Self.consonantShare * score + Self.letterShare * likeness
    }
    return score >= least ? score : nil
  }
}
