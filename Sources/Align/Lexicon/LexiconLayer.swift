/// A lexicon as it serves a pair of languages. Of several layers, the first has the most say: what
/// a lower one adds is shared out among the translations of all above it, too.
struct LexiconLayer: Sendable {
  let table: LexiconTable
  /// Probability that a translation is the one used, before it is shared out among those that the
  /// other text has.
  let weight: Float
  /// Whether the headwords are the target's.
  var isReversed = false
}
