internal import Terms
internal import Text

/// Finds words of a translation that are a slip away from a name that the source has right there,
/// and that the translation lacks: *Hungry* for 匈牙利, which a word list alone takes for a word.
final class NameSlips {
  private let pair: Pair
  private let words: WordIndex
  private let glossaries: [(terms: TermIndex, glossary: Glossary)]
  /// The names of the concepts that were looked at, for each glossary.
  private var names: [[Int: ConceptNames]]
  private var latest: (segment: Int, matches: [(glossary: Int, match: TermMatch)]) = (-1, [])

  init(_ pair: Pair) {
    self.pair = pair
    words = pair.words(.target)
    if let source = pair.source, pair.alignment?.kind == .translation,
      source.language.base != pair.target.language.base
    {
      let builtIn = BuiltInNames.glossary(source.language, pair.target.language)
      let lexicon = LexiconNames.glossary(source.language, pair.target.language)
      let matches = lexicon.matcher(for: source.language).matches(in: source)
      glossaries = [
        (pair.termIndex(.source), pair.glossary), (pair.builtInTerms, builtIn),
        (TermIndex(matches), lexicon),
      ]
    } else {
      glossaries = []
    }
    names = glossaries.map { _ in [:] }
  }

  func find(for entry: WordIndex.Entry) -> NearestWord.Match? {
    guard isCandidate(entry), let segment = entry.segment, let source = pair.source else {
      return nil
    }
    let facing = pair.beads.counterparts(of: segment, on: .target)
    for index in facing {
      for (place, match) in matches(in: index) {
        let concept = glossaries[place].glossary.concepts[match.concept]
        guard let name = name(of: match.concept, in: place, near: entry.folded),
          isSure(concept, entry), isMissing(match.concept, in: place, facing: index)
        else { continue }
        if isCopied(entry, facing: facing) { return nil }
        let message = "the source: \(source.string(match.range))"
        return NearestWord.Match(
          word: name.text, why: "the name is",
          related: [Related(side: .source, range: match.range, message: message)])
      }
    }
    return nil
  }

  /// The names of a sentence of the source with the glossary of each: the words of a translation ask
  /// for the same sentence one after another.
  private func matches(in segment: Int) -> [(glossary: Int, match: TermMatch)] {
    if latest.segment != segment, let source = pair.source {
      let range = source.segments[segment].range
      let found = glossaries.indices.flatMap { place in
        glossaries[place].terms.matches(in: range).map { (place, $0) }
      }
      latest = (segment, found)
    }
    return latest.matches
  }

  /// Of names that ship there are other spellings than theirs: one that a text goes on using is meant.
  private func isSure(_ concept: Concept, _ entry: WordIndex.Entry) -> Bool {
    concept.rank != .builtIn || words.count(form: entry.form) <= 2
  }

  /// A capitalised word; one that a word list has must not owe its capital to its place.
  private func isCandidate(_ entry: WordIndex.Entry) -> Bool {
    guard !glossaries.isEmpty, entry.isCapitalised, entry.kind == .letters,
      entry.folded.unicodeScalars.count >= 5, !pair.opaque(.target).covers(entry.range)
    else { return false }
    return !entry.opensSentence || !words.isListed(entry)
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

  /// A word of the concept's accepted names that the word is a slip away from.
  private func name(
    of concept: Int, in glossary: Int, near word: String
  ) -> ConceptNames.Name? {
    let kind = glossaries[glossary].glossary.concepts[concept].type
    guard kind != "phrase", kind != "currency" else { return nil }
    return names(of: concept, in: glossary).accepted.first { Self.isSlip(word, of: $0) }
  }

  private func names(of concept: Int, in glossary: Int) -> ConceptNames {
    if let known = names[glossary][concept] { return known }
    let made = ConceptNames(
      glossaries[glossary].glossary.concepts[concept], language: pair.target.language)
    names[glossary][concept] = made
    return made
  }

  private static func isSlip(_ word: String, of name: ConceptNames.Name) -> Bool {
    guard word.utf8.first == name.folded.utf8.first,
      abs(word.utf8.count - name.folded.utf8.count) <= longestGap
    else { return false }
    let (own, other) = (Array(word.unicodeScalars), Array(name.folded.unicodeScalars))
    let longest = max(own.count, other.count)
    guard min(own.count, other.count) >= 5 || longest >= 6, own.first == other.first,
      word != name.folded, !isOfName(word, name.folded),
      EditDistance.between(own, other, limit: longest >= 10 ? 2 : 1) != nil
    else { return false }
    return !NameForms.areInflections(word, name.folded)
      && Readings.flatten(word) != Readings.flatten(name.folded) && !areTranscriptions(own, other)
  }

  /// Two edits may put in or take out two scalars, or put one of four bytes in the place of a letter.
  private static let longestGap = 8

  /// Whether two spellings differ only as transcriptions do: Aktau, Aqtau. A letter of a double one
  /// is dropped in no transcription of a name that everybody knows.
  private static func areTranscriptions(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    let keys = [a, b].map {
      NameKey.fold(String(String.UnicodeScalarView($0)).replacing("kh", with: "h"))
    }
    return keys[0] == keys[1] && !LetterSlip.isDoubled(a, of: b)
      && !LetterSlip.isDoubled(b, of: a)
  }

  /// Whether a word is what people or things of the name are called: Germans, Swedes, Canadian.
  private static func isOfName(_ word: String, _ name: String) -> Bool {
    let one = word.hasSuffix("s") ? String(word.dropLast()) : word
    return word.hasPrefix(name) || name.hasPrefix(one)
      || ["an", "ese", "ish", "i", "ic"].contains { one.hasSuffix($0) && !name.hasSuffix($0) }
  }

  /// Whether no word of the concept's names stands in the translation of a sentence.
  private func isMissing(_ concept: Int, in glossary: Int, facing segment: Int) -> Bool {
    let near = pair.beads.counterparts(of: segment, on: .source)
    let present = Set(
      near.flatMap { words.entries(in: pair.target.segments[$0].range) }.map(\.folded))
    return !names(of: concept, in: glossary).longer.contains(where: present.contains)
  }
}
