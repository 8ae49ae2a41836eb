internal import Terms
internal import Text

/// The forms of a translation's capitalised words that are a slip away from a name of the source.
///
/// Nearly no word is: each form is held against the names once, and the lexicon is looked for only
/// in the sentences that such a word answers to.
struct SlippedForms {
  private var isSlipped: [Bool] = []
  /// The names of the lexicon in those sentences.
  private(set) var lexiconTerms = TermIndex([])

  private static let leastLetters = 5

  /// None.
  init() {}

  /// - Parameter found: term bases and their terms in the source.
  init(of pair: Pair, from found: [(terms: TermIndex, glossary: Glossary)], lexicon: Glossary) {
    let words = pair.words(.target)
    let language = pair.target.language
    let names = SlipNames(found.flatMap { Self.names(of: $0.terms, in: $0.glossary, language) })
    let others = SlipNames(lexicon.words(for: language).names.values.joined().map(\.folded))
    let entries = words.entries
    isSlipped = Array(repeating: false, count: entries.forms.count)
    var isKnown = isSlipped
    var ofLexicon: [Int] = []
    for index in entries.indices where entries.isCapitalised(at: index) {
      let form = entries.form(at: index)
      if isKnown[form] { continue }
      isKnown[form] = true
      let slip = SlipNames.Word(entries.forms[form])
      guard slip.letters.count >= Self.leastLetters else { continue }
      let isOfLexicon = others.mayHaveSlip(slip)
      if isOfLexicon { ofLexicon.append(form) }
      isSlipped[form] = isOfLexicon || names.mayHaveSlip(slip)
    }
    lexiconTerms = Self.terms(of: lexicon, facing: ofLexicon, in: pair)
  }

  func contains(_ form: Int) -> Bool { form < isSlipped.count && isSlipped[form] }

  /// The accepted words of the concepts that stand in the source.
  private static func names(
    of terms: TermIndex, in glossary: Glossary, _ language: Language
  ) -> [String] {
    var isTaken = [Bool](repeating: false, count: glossary.concepts.count)
    for match in terms.matches { isTaken[match.concept] = true }
    return glossary.concepts.indices.filter { isTaken[$0] }.flatMap {
      ConceptNames(glossary.concepts[$0], language: language).accepted.map(\.folded)
    }
  }

  private static func terms(
    of lexicon: Glossary, facing forms: [Int], in pair: Pair
  ) -> TermIndex {
    guard let source = pair.source, !forms.isEmpty else { return TermIndex([]) }
    let words = pair.words(.target)
    let places = forms.flatMap { words.places(form: $0) }
      .filter { words.entries.isCapitalised(at: $0) }
    let segments = Set(places.compactMap { words.entries.segment(at: $0) })
    let facing = Set(segments.flatMap { pair.beads.counterparts(of: $0, on: .target) }).sorted()
    let ranges = facing.map { source.segments[$0].range }
    return TermIndex(lexicon.matcher(for: source.language).matches(in: source, near: ranges))
  }
}
