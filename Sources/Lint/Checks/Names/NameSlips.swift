internal import Terms
internal import Text

/// Finds words of a translation that are a slip away from a name that the source has right there,
/// and that the translation lacks: *Hungry* for 匈牙利, which a word list alone takes for a word.
final class NameSlips {
  private let pair: Pair
  private let words: WordIndex
  private let opaque: RangeIndex
  private let glossaries: [(terms: TermIndex, glossary: Glossary)]
  private let forms: SlippedForms
  /// The names of the concepts that were looked at, for each glossary.
  private var names: [[Int: ConceptNames]]
  /// The names of the sentences of the source that were asked for last: the words of a translation
  /// ask for the same ones one after another.
  private var sentences: [Int: [NameInSource]] = [:]
  private static let mostKept = 32

  /// A name that stands in a sentence of the source.
  private struct NameInSource {
    let glossary: Int
    let match: TermMatch
    let accepted: [ConceptNames.Name]
  }

  init(_ pair: Pair) {
    self.pair = pair
    words = pair.words(.target)
    opaque = pair.opaque(.target)
    if let source = pair.source, pair.alignment?.kind == .translation,
      source.language.base != pair.target.language.base
    {
      let lexicon = LexiconNames.glossary(source.language, pair.target.language)
      let found = [(pair.termIndex(.source), pair.glossary), (pair.builtInTerms, pair.builtIn)]
      forms = SlippedForms(of: pair, from: found, lexicon: lexicon)
      glossaries = found + [(forms.lexiconTerms, lexicon)]
    } else {
      glossaries = []
      forms = SlippedForms()
    }
    names = glossaries.map { _ in [:] }
  }

  /// Whether a form may be a slip of a name somewhere; of another one it is no use to ask.
  func mayBeSlip(form: Int) -> Bool { forms.contains(form) }

  func find(for entry: WordIndex.Entry) -> NearestWord.Match? {
    guard forms.contains(entry.form), isCandidate(entry), let segment = entry.segment,
      let source = pair.source
    else {
      return nil
    }
    let facing = pair.beads.counterparts(of: segment, on: .target)
    let word = entry.folded
    let (initial, count) = (word.utf8.first, word.utf8.count)
    for index in facing {
      for found in names(in: index) {
        let slip = found.accepted.first {
          $0.initial == initial && abs($0.count - count) <= ConceptNames.Name.longestGap
            && $0.hasSlip(word)
        }
        let (place, match) = (found.glossary, found.match)
        guard let slip, isSure(glossaries[place].glossary.concepts[match.concept], entry),
          isMissing(match.concept, in: place, facing: index)
        else { continue }
        if isCopied(entry, facing: facing) { return nil }
        let message = "the source: \(source.string(match.range))"
        return NearestWord.Match(
          word: slip.text, why: "the name is",
          related: [Related(side: .source, range: match.range, message: message)])
      }
    }
    return nil
  }

  private func names(in segment: Int) -> [NameInSource] {
    if let known = sentences[segment] { return known }
    if sentences.count == Self.mostKept { sentences = [:] }
    let found = pair.source.map { names(in: $0.segments[segment].range) } ?? []
    sentences[segment] = found
    return found
  }

  private func names(in range: TextRange) -> [NameInSource] {
    glossaries.indices.flatMap { place in
      glossaries[place].terms.matches(in: range).compactMap { match -> NameInSource? in
        let kind = glossaries[place].glossary.concepts[match.concept].type
        guard kind != "phrase", kind != "currency" else { return nil }
        let accepted = names(of: match.concept, in: place).accepted
        return accepted.isEmpty
          ? nil : NameInSource(glossary: place, match: match, accepted: accepted)
      }
    }
  }

  /// Of names that ship there are other spellings than theirs: one that a text goes on using is meant.
  private func isSure(_ concept: Concept, _ entry: WordIndex.Entry) -> Bool {
    concept.rank != .builtIn || words.count(form: entry.form) <= 2
  }

  /// A capitalised word; one that a word list has must not owe its capital to its place.
  private func isCandidate(_ entry: WordIndex.Entry) -> Bool {
    guard !glossaries.isEmpty, entry.isCapitalised, entry.kind == .letters,
      !entry.opensSentence || !words.isListed(entry)
    else { return false }
    return !opaque.covers(entry.range)
  }

  /// Whether the source has the very word.
  private func isCopied(_ entry: WordIndex.Entry, facing segments: [Int]) -> Bool {
    let word = Array(pair.target.string(entry.range).utf8)
    return segments.contains { index in
      guard let source = pair.source else { return false }
      let range = source.segments[index].range
      return source.text.firstPlace(of: word, from: Int(range.start), to: Int(range.end)) != nil
    }
  }

  private func names(of concept: Int, in glossary: Int) -> ConceptNames {
    if let known = names[glossary][concept] { return known }
    let made = ConceptNames(
      glossaries[glossary].glossary.concepts[concept], language: pair.target.language)
    names[glossary][concept] = made
    return made
  }

  /// Whether no word of the concept's names stands in the translation of a sentence.
  private func isMissing(_ concept: Int, in glossary: Int, facing segment: Int) -> Bool {
    let near = pair.beads.counterparts(of: segment, on: .source)
    let present = Set(
      near.flatMap { words.entries(in: pair.target.segments[$0].range) }.map(\.folded))
    var known = names(of: concept, in: glossary)
    return !known.longer.contains(where: present.contains)
  }
}
