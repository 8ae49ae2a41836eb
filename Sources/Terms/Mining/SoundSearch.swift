internal import Text

/// Looks for the windows of Chinese text that sound like one name.
///
/// From each character on the window grows, and its comparison with the name with it, until it is
/// too long or too unlike for more characters to help.
struct SoundSearch {
  private var sound = NameSound("")
  private var length = 0
  private var nameClasses = 0
  private var least = 0.0
  /// Whether no window of few consonants is like the name.
  private var isLong = false
  private var comparison = SoundSkeleton.Comparison()
  private let sounds = HanSounds.shared.sounds

  /// The shares of consonants and of all letters in the score of a short name.
  private static let consonantShare = 0.6
  private static let letterShare = 0.4

  /// From here on consonants alone tell.
  private static let longEnough = 3

  /// Takes a name in the place of the one before.
  ///
  /// - Parameters:
  ///   - length: letters of the name.
  ///   - least: the least score of interest.
  mutating func begin(_ sound: NameSound, length: Int, least: Double) {
    self.sound = sound
    self.length = length
    nameClasses = sound.skeleton.classes.count
    self.least = least
    comparison.begin(
      with: sound.skeleton, least: (least - Self.letterShare) / Self.consonantShare - 1e-9)
    let rest = comparison.leastCost(ofLetters: Self.longEnough - 1)
    isLong =
      nameClasses >= Self.longEnough
      && rest > (1 - comparison.least) * Double(nameClasses) + 1e-9
  }

  /// Whether the name's skeleton has letters enough to tell by themselves.
  var hasConsonants: Bool { nameClasses >= 2 }

  /// Visits the windows of a run that sound like the name.
  @inline(__always)
  mutating func visit(
    _ windows: SoundWindows, of run: HanRun, do body: (TextRange, Double) -> Void
  ) {
    let wanted = SoundWindows.wanted(letters: length)
    guard wanted > 0 else { return }
    for start in run.indices {
      let lengths = windows.lengths[start] & wanted
      if lengths > 0 { grow(from: start, lengths, in: run, body) }
    }
  }

  /// - Parameter lengths: bit n for a window of n characters.
  private mutating func grow(
    from start: Int, _ lengths: UInt16, in run: HanRun, _ body: (TextRange, Double) -> Void
  ) {
    comparison.restart()
    var isNasal = false
    let longest = UInt16.bitWidth - 1 - lengths.leadingZeroBitCount
    for count in 1...longest {
      let place = start + count - 1
      if run.isHan(place) {
        isNasal = add(sounds[run.sign(place).syllable], afterNasal: isNasal)
        if lengths >> UInt16(count) & 1 == 1 {
          let window = start..<start + count
          if let score = score(run, window) { body(run.range(window), score) }
        }
      }
      // A character adds two letters at most.
      let isLong = isLong || min(comparison.count, nameClasses) >= Self.longEnough
      let wanted = isLong ? least - 1e-9 : comparison.least
      guard comparison.mayReach(wanted, lettersLeft: 2 * (longest - count)) else { return }
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
    _ run: HanRun, _ window: Range<Int>
  ) -> Double? {
    let score = comparison.similarity
    guard score >= comparison.least else { return nil }
    guard min(comparison.count, nameClasses) < Self.longEnough else {
      return score >= least ? score : nil
    }
    // As high as the consonants allow.
    let own = (least - Self.consonantShare * score) / Self.letterShare - 1e-9
    let reading = NameSimilarity.Name(letters: run.reading(window))
    guard let likeness = NameSimilarity.score(reading, sound.name, least: own) else { return nil }
    let both = Self.consonantShare * score + Self.letterShare * likeness
    return both >= least ? both : nil
  }
}
