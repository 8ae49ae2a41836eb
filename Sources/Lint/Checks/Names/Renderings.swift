internal import Terms
internal import Text

/// Whether a passage of the translation mentions what a term of the source names.
struct Renderings {
  private let pair: Pair
  private let passages: Passages

  init(_ pair: Pair, _ passages: Passages) {
    self.pair = pair
    self.passages = passages
  }

  /// The form that a match of the source calls for; nil where none is asked for: no preferred form,
  /// a name of CLDR, a phrase that ships, a form that the glossary itself advises against.
  func required(_ match: TermMatch) -> Term? {
    let concept = pair.glossary.concepts[match.concept]
    let isLoose = concept.type == "phrase" && concept.rank != .project
    guard concept.rank != .builtIn, !isLoose, pair.glossary[match.reference].isAllowed else {
      return nil
    }
    return concept.preferred(in: pair.target.language, on: pair.date)
  }

  /// Whether the sentence of a match has any translation at all.
  func isTranslated(_ match: TermMatch) -> Bool {
    guard let alignment = pair.alignment else { return false }
    let index = alignment.source.partitionIndex { $0.range.end > match.range.start }
    return !pair.beads.counterparts(of: index, on: .source).isEmpty
  }

  /// Whether the passage, or a sentence beside it, has a form of the concept, whatever its status,
  /// or a word that is akin to one.
  func isRendered(_ concept: Int, in passage: Int) -> Bool {
    let segments = passages.targetSegments(passage)
    guard let first = segments.min(), let last = segments.max() else { return false }
    let near = Array(max(0, first - Self.reach)...last + 1)
    if pair.term(of: concept, in: near, .target) != nil { return true }
    let stems = stems(of: concept)
    if near.contains(where: { hasWord(akinTo: stems, in: $0) }) { return true }
    if near.contains(where: { hasSlip(of: concept, in: $0) }) { return true }
    let text = Readings.flatten(passages.targetText(passage))
    return keys(of: concept).contains { text.contains($0) }
  }

  /// Sentences before a passage whose mention of a name a pronoun may take up.
  private static let reach = 6

  /// Romanisations, for a name that leaked: another rule speaks of those.
  private func keys(of concept: Int) -> [String] {
    let terms = pair.glossary.concepts[concept].terms
    guard let language = pair.source?.language else { return [] }
    let own = terms.filter { $0.language.base == language.base }
    return own.flatMap { term in
      language.base == "zh"
        ? Readings.keys(ofHan: term.text)
        : [Readings.flatten(Romanizer.romanized(term.text, language: language))]
    }
    .filter { $0.utf8.count >= 5 }
  }

  /// The beginnings of the content words of a concept's forms.
  private func stems(of concept: Int) -> [[UInt8]] {
    let base = pair.target.language.base
    let forms = pair.glossary.concepts[concept].terms.filter { $0.language.base == base }
    var stems: [[UInt8]] = []
    for form in forms {
      let words = FoldedText.fold(form.text).utf8.split { $0 == 0x20 || $0 == 0x2D }
      for word in words {
        let text = String(decoding: word, as: UTF8.self)
        guard !FunctionWords.contains(text, language: pair.target.language) else { continue }
        let letters = text.unicodeScalars
        let length = max(3, min(6, letters.count - 2))
        stems.append(Array(String(String.UnicodeScalarView(letters.prefix(length))).utf8))
      }
    }
    return stems
  }

  /// Whether a capitalised word is two letters at most away from a word of the concept's forms:
  /// another rule speaks of those.
  private func hasSlip(of concept: Int, in segment: Int) -> Bool {
    guard let alignment = pair.alignment, alignment.target.indices.contains(segment) else {
      return false
    }
    let base = pair.target.language.base
    let forms = pair.glossary.concepts[concept].terms.filter { $0.language.base == base }
    let words = forms.flatMap { FoldedText.fold($0.text).split(separator: " ") }
      .map { Array($0.unicodeScalars) }.filter { $0.count >= 5 }
    return pair.words(.target).entries(in: alignment.target[segment].range).contains { entry in
      let letters = Array(entry.folded.unicodeScalars)
      guard entry.isCapitalised, letters.count >= 5 else { return false }
      return words.contains { EditDistance.between(letters, $0, limit: 2) != nil }
    }
  }

  private func hasWord(akinTo stems: [[UInt8]], in segment: Int) -> Bool {
    guard let alignment = pair.alignment, alignment.target.indices.contains(segment) else {
      return false
    }
    return pair.words(.target).entries(in: alignment.target[segment].range).contains { entry in
      stems.contains { stem in
        let word = Array(entry.folded.utf8)
        return stem.count >= 8 ? word.firstPlace(of: stem) != nil : word.starts(with: stem)
      }
    }
  }
}
