internal import Text

/// The terms of several term bases, the first with the most say, found in a text.
struct KnownNames {
  private let glossaries: [Glossary]
  /// The number of concepts before each term base's own.
  private let offsets: [Int]

  init(_ glossaries: [Glossary]) {
    self.glossaries = glossaries
    var offsets: [Int] = []
    var count = 0
    for glossary in glossaries {
      offsets.append(count)
      count += glossary.concepts.count
    }
    self.offsets = offsets
  }

  /// Where terms stand; none overlaps another. Concepts are numbered through all term bases.
  func matches(in document: Document) -> [TermMatch] {
    var found: [TermMatch] = []
    for (glossary, offset) in zip(glossaries, offsets) {
      found += glossary.matcher(for: document.language).matches(in: document).map { match in
        let reference = TermReference(concept: match.concept + offset, term: match.term)
        return TermMatch(range: match.range, ending: match.ending, reference: reference)
      }
    }
    let ordered = found.enumerated().sorted {
      ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset)
    }
    return Overlaps.longest(of: ordered.map(\.element))
  }

  func concept(_ match: TermMatch) -> Concept {
    let index = offsets.lastIndex { $0 <= match.concept } ?? 0
    return glossaries[index].concepts[match.concept - offsets[index]]
  }
}
