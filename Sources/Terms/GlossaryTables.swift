internal import Synchronization
internal import Text

/// What is made from a term base on first use.
final class GlossaryTables: Sendable {
  private struct State {
    var index: [String: [TermReference]]?
    /// By the primary subtag of the language.
    var matchers: [String: TermMatcher] = [:]
  }

  private let state = Mutex(State())

  /// The terms by their folded words.
  func index(of glossary: Glossary) -> [String: [TermReference]] {
    state.withLock { state in
      if let index = state.index { return index }
      var index: [String: [TermReference]] = [:]
      for (number, concept) in glossary.concepts.enumerated() {
        for (term, form) in concept.terms.enumerated() {
          let reference = TermReference(concept: number, term: term)
          index[TermForm.key(form.text), default: []].append(reference)
        }
      }
      state.index = index
      return index
    }
  }

  func matcher(of glossary: Glossary, language: Language) -> TermMatcher {
    state.withLock { state in
      if let matcher = state.matchers[language.base] { return matcher }
      let matcher = TermMatcher(glossary.concepts, language: language)
      state.matchers[language.base] = matcher
      return matcher
    }
  }
}
