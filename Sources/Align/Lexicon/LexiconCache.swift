internal import Synchronization
internal import Text

/// Lexicons by their pair of languages, shared by the copies of an aligner.
final class LexiconCache: Sendable {
  private let state = Mutex<[String: BilingualLexicon]>([:])

  func value(
    _ source: Language, _ target: Language, _ make: () -> BilingualLexicon
  ) -> BilingualLexicon {
    let key = source.base + ">" + target.base
    return state.withLock { lexicons in
      if let lexicon = lexicons[key] { return lexicon }
      let lexicon = make()
      lexicons[key] = lexicon
      return lexicon
    }
  }
}
