/// What a syllable of pinyin adds to a skeleton.
struct SyllableSound: Sendable {
  /// The class of its first sound; 0 for a vowel.
  private let consonant: UInt8
  let isNasal: Bool
  /// Whether it stands for a character that is not read.
  let isSilent: Bool

  /// - Parameter letters: of a syllable without tone; none for what is not read.
  init(_ letters: [UInt8]) {
    isSilent = letters.isEmpty
    isNasal = letters.last == UInt8(ascii: "n") || letters.suffix(2).elementsEqual("ng".utf8)
    consonant = letters.isEmpty ? 0 : Self.consonant(letters)
  }

  private static func consonant(_ letters: [UInt8]) -> UInt8 {
    if letters.elementsEqual("er".utf8) { return UInt8(ascii: "R") }
    switch letters[0] {
    // 乌 is a vowel, 瓦 and 维 a v.
    case UInt8(ascii: "w"):
      return letters.dropFirst().first == UInt8(ascii: "u") ? 0 : UInt8(ascii: "F")
    case UInt8(ascii: "y"), UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"): return 0
    default: return SoundSkeleton.byLetter(letters[0], isPinyin: true)
    }
  }

  /// The letters that it adds, two at most.
  ///
  /// - Parameters:
  ///   - isFirst: whether the skeleton is empty yet: a vowel counts only there.
  ///   - afterNasal: 干纳 is one n, as a doubled letter is.
  func letters(isFirst: Bool, afterNasal: Bool) -> Letters {
    let nasal = UInt8(ascii: "N")
    let first = consonant > 0 ? consonant : isFirst ? UInt8(ascii: "A") : 0
    let last = isNasal ? nasal : 0
    if afterNasal, first == nasal { return Letters(0, last) }
    if afterNasal, first == 0 { return Letters(0, 0) }
    return Letters(first, last)
  }

  /// Up to two letters; 0 stands for none.
  struct Letters: Sequence, IteratorProtocol {
    private var first: UInt8
    private var last: UInt8

    init(_ first: UInt8, _ last: UInt8) { (self.first, self.last) = (first, last) }

    mutating func next() -> UInt8? {
      let letter = first > 0 ? first : last
      if first > 0 { first = 0 } else { last = 0 }
      return letter > 0 ? letter : nil
    }
  }
}
