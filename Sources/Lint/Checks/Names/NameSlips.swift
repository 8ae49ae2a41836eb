internal import Terms
internal import Text

/// Finds words of a translation that are a slip away from a name that the source has right there,
/// and that the translation lacks: *Hungry* for 匈牙利, which a word list alone takes for a word.
struct NameSlips {
  private let pair: Pair
  private let glossaries: [(terms: TermIndex, glossary: Glossary)]

  init(_ pair: Pair) {
    self.pair = pair
    guard let source = pair.source, pair.alignment?.kind == .translation,
      source.language.base != pair.target.language.base
    else {
      glossaries = []
      return
    }
    let looked = [BuiltInNames.glossary, LexiconNames.glossary].map { named in
      let glossary = named(source.language, pair.target.language)
      let matches = glossary.matcher(for: source.language).matches(in: source)
      return (terms: TermIndex(matches), glossary: glossary)
    }
    glossaries = [(pair.termIndex(.source), pair.glossary)] + looked
  }

  func find(for entry: WordIndex.Entry) -> NearestWord.Match? {
    guard isCandidate(entry), let segment = entry.segment, let source = pair.source,
      !isCopied(entry, facing: pair.beads.counterparts(of: segment, on: .target))
    else { return nil }
    for index in pair.beads.counterparts(of: segment, on: .target) {
      for (terms, glossary) in glossaries {
        for match in terms.matches(in: source.segments[index].range) {
          guard isSure(glossary.concepts[match.concept], entry),
            let word = name(of: glossary.concepts[match.concept], near: entry.folded),
            isMissing(glossary.concepts[match.concept], facing: index)
          else { continue }
          let message = "the source: \(source.string(match.range))"
          return NearestWord.Match(
            word: word, why: "the name is",
            related: [Related(side: .source, range: match.range, message: message)])
        }
      }
    }
    return nil
  }

  /// Of names that ship there are other spellings than theirs: one that a text goes on using is meant.
  private func isSure(_ concept: Concept, _ entry: WordIndex.Entry) -> Bool {
    concept.rank != .builtIn || pair.words(.target).count(of: entry.folded) <= 2
  }

  /// A capitalised word; one that a word list has must not owe its capital to its place.
  private func isCandidate(_ entry: WordIndex.Entry) -> Bool {
    guard !glossaries.isEmpty, entry.isCapitalised, entry.kind == .letters,
      entry.folded.unicodeScalars.count >= 5, !pair.opaque(.target).covers(entry.range)
    else { return false }
    return !entry.opensSentence
      || !WordList.contains(entry.folded, language: pair.target.language)
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
  private func name(of concept: Concept, near word: String) -> String? {
    guard concept.type != "phrase", concept.type != "currency" else { return nil }
    for term in concept.terms
    where term.language.base == pair.target.language.base && term.isAllowed {
      for name in term.text.split(whereSeparator: { !$0.isLetter && $0 != "'" }) {
        if Self.isSlip(word, of: FoldedText.fold(String(name))) { return String(name) }
      }
    }
    return nil
  }

  private static func isSlip(_ word: String, of name: String) -> Bool {
    let own = Array(word.unicodeScalars)
    let other = Array(name.unicodeScalars)
    let longest = max(own.count, other.count)
    guard min(own.count, other.count) >= 5 || longest >= 6, own.first == other.first,
      word != name, !isOfName(word, name),
      EditDistance.between(own, other, limit: longest >= 10 ? 2 : 1) != nil
    else { return false }
    return !NameForms.areInflections(word, name)
      && Readings.flatten(word) != Readings.flatten(name) && !areTranscriptions(own, other)
  }

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
  private func isMissing(_ concept: Concept, facing segment: Int) -> Bool {
    let near = pair.beads.counterparts(of: segment, on: .source)
    let words = Set(
      near.flatMap { pair.words(.target).entries(in: pair.target.segments[$0].range) }
        .map(\.folded))
    return concept.terms.allSatisfy { term in
      guard term.language.base == pair.target.language.base else { return true }
      let names = FoldedText.fold(term.text).split { !$0.isLetter && $0 != "'" }
      return !names.contains { $0.count >= 4 && words.contains(String($0)) }
    }
  }
}
