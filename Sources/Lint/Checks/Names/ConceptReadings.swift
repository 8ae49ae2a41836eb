internal import Terms
internal import Text

/// The concepts that a Chinese text has, found by how their terms are read.
struct ConceptReadings {
  private struct Reading {
    let concept: Int
    let term: String
    let first: Unicode.Scalar
  }

  /// By the letter that readings begin with, 1 for *a*; at 0 those that may begin with several.
  private var byInitial = [[Reading]](repeating: [], count: 27)

  /// - Parameters:
  ///   - concepts: indices into the glossary's, in ascending order; phrases and what has no
  ///     preferred form in the language are left out.
  init(_ concepts: [Int], of glossary: Glossary, in language: Language) {
    for concept in concepts where glossary.concepts[concept].type != "phrase" {
      guard glossary.concepts[concept].preferred(in: language) != nil else { continue }
      for term in glossary.concepts[concept].terms
      where term.language.base == "zh" && term.isAllowed {
        guard let first = term.text.unicodeScalars.first else { continue }
        let initial = Readings.initial(of: first).map { Int($0 & 31) } ?? 0
        byInitial[initial].append(Reading(concept: concept, term: term.text, first: first))
      }
    }
  }

  /// The first concept that may have leaked under a key (see `Readings.keys`).
  ///
  /// - Parameter key: lower-case ASCII letters.
  func first(readAs key: String) -> Int? {
    let initial = Int((key.utf8.first ?? 0) & 31)
    return [0, initial].compactMap { place in
      byInitial[place].first {
        Readings.mayBegin(key, with: $0.first) && Readings.keys(ofHan: $0.term).contains(key)
      }?.concept
    }.min()
  }
}
