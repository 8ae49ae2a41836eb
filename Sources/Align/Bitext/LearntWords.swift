/// A lexicon learnt from alignments: t(target word | source word), and the reverse.
struct LearntWords: Sendable {
  let forward: TranslationTable
  let backward: TranslationTable
}
