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

  private static func count(_ letters: [UInt8]) -> Int? { reading(of: letters).syllables }

  /// How few syllables letters can be cut into, nil if they are not pinyin; and whether more letters
  /// behind them may yet make pinyin of them.
  ///
  /// - Parameter letters: ASCII in lower case.
  package static func reading(of letters: [UInt8]) -> (syllables: Int?, isOpen: Bool) {
    SyllableTree.shared.reading(of: letters)
  }

  package static func isSyllable(_ letters: String) -> Bool {
    letters.utf8.count <= longest && PinyinTable.keys.contains(PinyinTable.key(letters))
  }
}
