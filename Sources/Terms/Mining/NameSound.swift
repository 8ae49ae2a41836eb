/// The sound of a name in Latin letters.
struct NameSound: Sendable {
  let name: NameSimilarity.Name
  let skeleton: SoundSkeleton

  init(_ key: String) {
    name = NameSimilarity.Name(key)
    skeleton = SoundSkeleton(key)
  }
}
