internal import Terms
internal import Text

/// The names of a source whose rendering the text itself tells: by their spelling or sound, or, for
/// people, by the term base.
///
/// Places that everybody knows are none of these: translations say them freely where the source
/// says who.
struct ToldNames {
  let all: [NamePair]
  private let byBead: [Int: [String: TextRange]]
  private let byWord: [String: [Int]]
  private let bySource: [String: [Int]]

  init(_ pair: Pair) {
    let isTranslation =
      pair.alignment?.kind == .translation
      && pair.source?.language.base != pair.target.language.base
    let people = RangeIndex(
      isTranslation ? pair.terms(.source).filter { Self.isPerson($0, pair) }.map(\.range) : [])
    let all =
      isTranslation
      ? pair.names.filter { name in
        name.evidence == .known
          ? name.places.contains { people.overlaps($0.source) }
          : (name.evidence == .spelling || name.evidence == .sound) && Self.isName(name, pair)
      } : []
    self.all = all
    bySource = Dictionary(grouping: all.indices) { all[$0].source }
    byBead = NamePlaces(all.map(\.source), in: pair).byBead()
    var byWord: [String: [Int]] = [:]
    for (index, name) in all.enumerated() {
      for word in Self.words(of: name.target) { byWord[word, default: []].append(index) }
    }
    self.byWord = byWord
  }

  /// Whether a word list lacks a word of the rendering: *Terrain* is the same in two languages.
  private static func isName(_ name: NamePair, _ pair: Pair) -> Bool {
    words(of: name.target).contains { !ListedWords.contains($0, language: pair.target.language) }
  }

  static func isPerson(_ match: TermMatch, _ pair: Pair) -> Bool {
    pair.glossary.concepts[match.concept].type == "person"
  }

  static func words(of text: String) -> [String] {
    FoldedText.fold(text).split { !$0.isLetter && $0 != "'" && $0 != "-" }.map(String.init)
  }

  /// Where a bead's source has a name first; nil if it has not.
  func place(of name: NamePair, in bead: Int) -> TextRange? { byBead[bead]?[name.source] }

  func names(in bead: Int) -> [NamePair] {
    guard let own = byBead[bead] else { return [] }
    return own.keys.flatMap { bySource[$0] ?? [] }.sorted().map { all[$0] }
  }

  /// Whether the rendering of a name has a word.
  func hasOwner(_ word: String) -> Bool { byWord[word] != nil }

  /// The names whose rendering has a word.
  func owners(of word: String) -> [NamePair] { (byWord[word] ?? []).map { all[$0] } }
}
