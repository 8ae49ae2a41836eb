internal import Text

/// From which characters of a run to which others a name that is written by its sound may reach.
struct SoundWindows {
  /// For each character, bit n for a window of n characters from there on; 0 where none opens.
  private(set) var lengths: [UInt16] = []

  /// Characters.
  static let longest = 9
  static let longestUnsigned = 5

  /// Takes the windows of a run in the place of those before.
  ///
  /// - Parameter isSigned: whether only windows count that are written with the characters of
  ///   transcriptions.
  mutating func read(_ run: HanRun, isSigned: Bool) {
    lengths.removeAll(keepingCapacity: true)
    for start in run.indices {
      let found = isSigned ? Self.signed(run, start) : Self.unsigned(run, start)
      lengths.append(run.isHan(start) ? found : 0)
    }
  }

  /// The windows open to names of so many letters, as bits: one character stands for one to five of
  /// them.
  static func wanted(letters: Int) -> UInt16 {
    let least = max(2, (letters + 4) / 5)
    let most = min(longest, letters)
    guard least <= most else { return 0 }
    return (1 << UInt16(most + 1) - 1) & ~(1 << UInt16(least) - 1)
  }

  /// Half of the characters, the first and the last are those of transcriptions.
  private static func signed(_ run: HanRun, _ start: Int) -> UInt16 {
    guard run.sign(start).isSound else { return 0 }
    var (ideographs, sounds, found) = (1, 1, UInt16(0))
    var end = start + 1
    while end < min(run.count, start + longest), run.isName(end) {
      end += 1
      guard run.isHan(end - 1) else { continue }
      let isSound = run.sign(end - 1).isSound
      (ideographs, sounds) = (ideographs + 1, sounds + (isSound ? 1 : 0))
      if isSound, sounds * 2 >= ideographs { found |= 1 << UInt16(end - start) }
    }
    return found
  }

  private static func unsigned(_ run: HanRun, _ start: Int) -> UInt16 {
    guard !run.sign(start).isEveryday else { return 0 }
    var found: UInt16 = 0
    var end = start + 1
    while end < min(run.count, start + longestUnsigned), run.isName(end) {
      end += 1
      guard run.isHan(end - 1) else { continue }
      if run.sign(end - 1).isEveryday { break }
      found |= 1 << UInt16(end - start)
    }
    return found
  }
}
