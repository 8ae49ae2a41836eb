/// Looks for the windows of Chinese text that sound like one name.
///
/// From each character on the window grows, and its comparison with the name with it, until it is
/// too long or too unlike for more characters to help.
struct SoundSearch {
  private let letters: NameSimilarity.Name
  private let length: Int
  private let nameClasses: Int
  private let least: Double
  private var comparison: SoundSkeleton.Comparison
  private let sounds = HanSounds.shared.sounds

  /// The shares of consonants and of all letters in the score of a short name.
  private static let consonantShare = 0.6
  private static let letterShare = 0.4

  typealias Found = (window: Range<Int>, score: Double)

  /// - Parameters:
  ///   - length: letters of the name.
  ///   - least: the least score of interest.
  init(name: NameSimilarity.Name, length: Int, skeleton: SoundSkeleton, least: Double) {
    letters = name
    self.length = length
    nameClasses = skeleton.classes.count
    self.least = least
    comparison = SoundSkeleton.Comparison(
      with: skeleton, least: (least - Self.letterShare) / Self.consonantShare - 1e-9)
  }

  /// - Parameter unit: what the run is a part of; windows that it has taken are left out.
  mutating func windows(in windows: SoundWindows, of unit: borrowing MinedUnit) -> [Found] {
    var found: [Found] = []
    let run = windows.run
    let wanted = windows.wanted(letters: length)
    guard wanted > 0 else { return [] }
    for start in windows.lengths.indices {
      let lengths = windows.lengths[start] & wanted
      if lengths > 0 { grow(from: start, lengths, in: run, unit, &found) }
    }
    return found
  }

  /// - Parameter lengths: bit n for a window of n characters.
  private mutating func grow(
    from start: Int, _ lengths: UInt16, in run: HanRun, _ unit: borrowing MinedUnit,
    _ found: inout [Found]
  ) {
    comparison.restart()
    var isNasal = false
    let longest = UInt16.bitWidth - 1 - lengths.leadingZeroBitCount
    for count in 1...longest {
      let place = start + count - 1
      if run.isHan(place) {
        isNasal = add(sounds[run.signs[place].syllable], afterNasal: isNasal)
        if lengths >> UInt16(count) & 1 == 1, let score = score(run, start..<start + count, unit) {
          found.append((start..<start + count, score))
        }
      }
      // A character adds two letters at most.
      guard comparison.mayReach(lettersLeft: 2 * (longest - count)) else { return }
    }
  }

  /// - Returns: whether what comes next stands behind a nasal.
  private mutating func add(_ sound: SyllableSound, afterNasal: Bool) -> Bool {
    if sound.isSilent { return afterNasal }
    for letter in sound.letters(isFirst: comparison.count == 0, afterNasal: afterNasal) {
      comparison.add(letter)
    }
    return sound.isNasal
  }

  /// Nil below the least score.
  private func score(
    _ run: HanRun, _ window: Range<Int>, _ unit: borrowing MinedUnit
  ) -> Double? {
    let score = comparison.similarity
    guard score >= comparison.least, unit.isFree(source: run.range(window)) else { return nil }
    guard min(comparison.count, nameClasses) < 3 else { return score >= least ? score : nil }
    // As high as the consonants allow.
    let own = (least - Self.consonantShare * score) / Self.letterShare - 1e-9
    let reading = NameSimilarity.Name(letters: run.reading(window))
    guard let likeness = NameSimilarity.score(reading, letters, least: own) else { return nil }
    let both = Self.consonantShare * score + Self.letterShare * likeness
    return both >= least ? both : nil
  }
}
