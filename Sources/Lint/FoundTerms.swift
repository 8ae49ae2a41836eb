internal import Terms
internal import Text

/// The terms of a side: those of the term base, and CLDR's names where there is another side, found
/// in one walk through the text.
struct FoundTerms: Sendable {
  let glossary: TermIndex
  let builtIn: TermIndex

  init(of pair: Pair, _ side: Side) {
    guard let document = pair.document(side) else {
      (glossary, builtIn) = (TermIndex([]), TermIndex([]))
      return
    }
    let glossaries = pair.source == nil ? [pair.glossary] : [pair.glossary, pair.builtIn]
    let found = TermMatcher.matches(
      of: glossaries.map { $0.matcher(for: document.language) }, in: document)
    glossary = TermIndex(found[0])
    builtIn = TermIndex(found.count > 1 ? found[1] : [])
  }
}
