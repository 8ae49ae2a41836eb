/// Mandarin syllables in Latin letters (Hanyu Pinyin, without tones).
package enum Pinyin {
  /// How few syllables a word in lower-case ASCII letters can be cut into; nil if it is not pinyin.
  ///
  /// Apostrophes, hyphens and spaces force a boundary: `tuo'erguote` has four syllables. `ü` may be
  /// written `v` or `u`.
  package static func syllables(_ flattened: String) -> Int? {
    var total = 0
    let parts = flattened.utf8.split { $0 == 0x27 || $0 == 0x2D || $0 == 0x20 }
    for part in parts {
      guard let count = count(Array(part)) else { return nil }
      total += count
    }
    return total > 0 ? total : nil
  }

  /// The longest syllables are `zhuang`, `chuang` and `shuang`.
  private static let longest = 6

  private static func count(_ letters: [UInt8]) -> Int? {
    var fewest = [Int?](repeating: nil, count: letters.count + 1)
    fewest[0] = 0
    for end in 1...letters.count {
      var key: UInt64 = 0
      for length in 1...min(longest, end) {
        // Letters are put in front, so that the key reads forwards.
        key |= UInt64(letters[end - length]) << (8 * UInt64(length - 1))
        guard let before = fewest[end - length], PinyinTable.keys.contains(key) else { continue }
        fewest[end] = min(fewest[end] ?? .max, before + 1)
      }
    }
    return fewest[letters.count]
  }

  package static func isSyllable(_ letters: String) -> Bool {
    letters.utf8.count <= longest && PinyinTable.keys.contains(PinyinTable.key(letters))
  }
}
