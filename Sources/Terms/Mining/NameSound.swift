/// The sound of a name in Latin letters.
struct NameSound: Sendable {
  let name: NameSimilarity.Name
  let skeleton: SoundSkeleton

  init(_ key: String) {
    name = NameSimilarity.Name(key)
    skeleton = SoundSkeleton(key)
  }
}

/// The sounds of the names of a text, each worked out once.
final class NameSounds {
  private var known: [String: NameSound] = [:]
  private static let most = 1 << 12

  /// The sound of words of a phrase as one.
  subscript(phrase: NamePhrase, words: Range<Int>) -> NameSound {
    if words.count == 1 { return phrase.words[words.lowerBound].spelling.sound }
    let key = phrase.words[words].map(\.key).joined()
    if let sound = known[key] { return sound }
    let sound = NameSound(key)
    if known.count < Self.most { known[key] = sound }
    return sound
  }
}
