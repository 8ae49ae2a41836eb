package import Text

/// The terms of several term bases, the first with the most say, and where they stand in two texts.
package struct KnownNames {
  private let glossaries: [Glossary]
  /// The number of concepts before each term base's own.
  private let offsets: [Int]
  /// Where terms stand; none overlaps another. Concepts are numbered through all term bases.
  let source: [TermMatch]
  let target: [TermMatch]

  /// - Parameter bases: the term bases with the places of their terms in the source and in the
  ///   target.
  package init(_ bases: [(glossary: Glossary, source: [TermMatch], target: [TermMatch])]) {
    glossaries = bases.map(\.glossary)
    var offsets: [Int] = []
    var count = 0
    for base in bases {
      offsets.append(count)
      count += base.glossary.concepts.count
    }
    self.offsets = offsets
    source = Self.longest(of: zip(offsets, bases.map(\.source)))
    target = Self.longest(of: zip(offsets, bases.map(\.target)))
  }

  package init(_ glossaries: [Glossary], in source: Document, _ target: Document) {
    self.init(
      glossaries.map { glossary in
        let places = [source, target].map { glossary.matcher(for: $0.language).matches(in: $0) }
        return (glossary, places[0], places[1])
      })
  }

  private static func longest(of matches: some Sequence<(Int, [TermMatch])>) -> [TermMatch] {
    var all: [TermMatch] = []
    for (offset, matches) in matches {
      all = all.isEmpty && offset == 0 ? matches : merged(all, matches, offset)
    }
    Overlaps.keepLongest(&all)
    return all
  }

  /// Two lists by where their matches start as one; of those that start together the first list's
  /// come first.
  private static func merged(
    _ first: [TermMatch], _ second: [TermMatch], _ offset: Int
  ) -> [TermMatch] {
    var all: [TermMatch] = []
    all.reserveCapacity(first.count + second.count)
    var at = 0
    for match in second {
      while at < first.count, first[at].range.start <= match.range.start {
        all.append(first[at])
        at += 1
      }
      let reference = TermReference(concept: match.concept + offset, term: match.term)
      all.append(TermMatch(range: match.range, ending: match.ending, reference: reference))
    }
    all += first[at...]
    return all
  }

  /// The type of a match's concept.
  func type(of match: TermMatch) -> String {
    let index = offsets.lastIndex { $0 <= match.concept } ?? 0
    return glossaries[index].concepts[match.concept - offsets[index]].type
  }
}
