internal import Text

/// The consonants of a name by classes that survive transliteration.
///
/// 阿斯塔纳 and *Astana*, 科什托别 and *Koshtobe*, Бишкек and *Bishkek* have one skeleton each. A vowel
/// counts only at the start.
package struct SoundSkeleton: Equatable, Sendable {
  let classes: [UInt8]

  private init(classes: [UInt8]) { self.classes = classes }

  init(syllables: some Sequence<SyllableSound>) {
    var classes: [UInt8] = []
    var isNasal = false
    for syllable in syllables where !syllable.isSilent {
      classes += syllable.letters(isFirst: classes.isEmpty, afterNasal: isNasal)
      isNasal = syllable.isNasal
    }
    self.classes = classes
  }

  /// - Parameter name: in Latin letters of any language; marks are dropped.
  package init(_ name: String) {
    let letters = Array(Readings.flatten(name).utf8)
    var classes: [UInt8] = []
    for (index, letter) in letters.enumerated() {
      let previous: UInt8 = index > 0 ? letters[index - 1] : 0
      let next: UInt8 = index + 1 < letters.count ? letters[index + 1] : 0
      guard letter != previous else { continue }
      if let found = Self.latin(letter, previous, next) {
        if Self.isMerged(found, letter, previous) { classes.removeLast() }
        classes.append(found)
      } else if index == 0 {
        classes.append(UInt8(ascii: "A"))
      }
    }
    self.classes = classes
  }

  private static func latin(_ letter: UInt8, _ previous: UInt8, _ next: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      return nil
    case UInt8(ascii: "h"):
      // sh, ch, kh, zh, gh: the letter before says it all.
      return "sczkgtpd".utf8.contains(previous) ? nil : UInt8(ascii: "H")
    case UInt8(ascii: "c"):
      return "eiyh".utf8.contains(next) ? UInt8(ascii: "S") : UInt8(ascii: "K")
    case UInt8(ascii: "g") where previous == UInt8(ascii: "n") && !"aeiouyr".utf8.contains(next):
      return nil
    case UInt8(ascii: "w") where next == 0: return nil
    default: return byLetter(letter, isPinyin: false)
    }
  }

  /// *dzh* and *ph* are one sound.
  private static func isMerged(_ found: UInt8, _ letter: UInt8, _ previous: UInt8) -> Bool {
    found == UInt8(ascii: "S") && previous == UInt8(ascii: "d") && letter == UInt8(ascii: "z")
  }

  static func byLetter(_ letter: UInt8, isPinyin: Bool) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"), UInt8(ascii: "p"): UInt8(ascii: "P")
    case UInt8(ascii: "d"), UInt8(ascii: "t"): UInt8(ascii: "T")
    case UInt8(ascii: "g"), UInt8(ascii: "k"): UInt8(ascii: "K")
    case UInt8(ascii: "q"): isPinyin ? UInt8(ascii: "S") : UInt8(ascii: "K")
    case UInt8(ascii: "h"): UInt8(ascii: "H")
    case UInt8(ascii: "l"), UInt8(ascii: "r"): UInt8(ascii: "R")
    case UInt8(ascii: "m"): UInt8(ascii: "M")
    case UInt8(ascii: "n"): UInt8(ascii: "N")
    case UInt8(ascii: "f"), UInt8(ascii: "v"), UInt8(ascii: "w"): UInt8(ascii: "F")
    default: UInt8(ascii: "S")
    }
  }
}
