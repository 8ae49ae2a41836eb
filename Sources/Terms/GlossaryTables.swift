internal import Synchronization
internal import Text

/// What is made from a term base on first use.
final class GlossaryTables: Sendable {
  private struct State {
    var index: [String: [TermReference]]?
    /// By the primary subtag of the language.
    var matchers: [String: TermMatcher] = [:]
    var words: [String: GlossaryWords] = [:]
    var readings: ReadingIndex?
    private var terms: [String: LanguageTerms] = [:]

    mutating func terms(of glossary: Glossary, _ language: Language) -> LanguageTerms {
      if let terms = terms[language.base] { return terms }
      let made = LanguageTerms(glossary.concepts, language: language)
      terms[language.base] = made
      return made
    }
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

  func words(of glossary: Glossary, language: Language) -> GlossaryWords {
    state.withLock { state in
      if let words = state.words[language.base] { return words }
      let words = GlossaryWords(glossary, state.terms(of: glossary, language))
      state.words[language.base] = words
      return words
    }
  }

  func readings(of glossary: Glossary) -> ReadingIndex {
    state.withLock { state in
      if let readings = state.readings { return readings }
      let readings = ReadingIndex(glossary.concepts, of: glossary.concepts.indices)
      state.readings = readings
      return readings
    }
  }

  func matcher(of glossary: Glossary, language: Language) -> TermMatcher {
    state.withLock { state in
      if let matcher = state.matchers[language.base] { return matcher }
      let matcher = TermMatcher(
        glossary.concepts, state.terms(of: glossary, language), language: language)
      state.matchers[language.base] = matcher
      return matcher
    }
  }
}
