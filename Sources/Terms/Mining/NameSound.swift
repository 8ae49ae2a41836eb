/// The sound of a name in Latin letters, in one object: it is handed on for every place where the name
/// stands.
final class NameSound: Sendable {
  let name: NameSimilarity.Name
  let skeleton: SoundSkeleton

  init(_ key: String) {
    name = NameSimilarity.Name(key)
    skeleton = SoundSkeleton(key)
  }
}

/// The sounds of the names of a text, each worked out once.
final class NameSounds {
  private var numbers = WordSequences()
  /// Those of several words, by the number of the sequence.
  private var known: [NameSound] = []
  private static let most = 1 << 12

  init() { numbers.most = Self.most }

  /// A number for words of a phrase that sound as one; nil for a sequence for which there are too
  /// many.
  func number(_ names: NamePhrases, _ words: Range<Int>) -> Int? {
    if words.count == 1 { return Int(names.words[words.lowerBound].spelling) }
    return sequence(names, words).map { names.spellings.count + $0 }
  }

  /// The sound of words of a phrase as one.
  subscript(names: NamePhrases, words: Range<Int>) -> NameSound {
    if words.count == 1 { return names.spelling(words.lowerBound).sound }
    guard let number = sequence(names, words), number <= known.count else {
      return Self.sound(names, words)
    }
    if number == known.count { known.append(Self.sound(names, words)) }
    return known[number]
  }

  private func sequence(_ names: NamePhrases, _ words: Range<Int>) -> Int? {
    numbers.number(of: words.lazy.map { names.words[$0].spelling })
  }

  private static func sound(_ names: NamePhrases, _ words: Range<Int>) -> NameSound {
    NameSound(words.map { names.spelling($0).key }.joined())
  }
}
