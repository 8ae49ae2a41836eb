internal import Terms
internal import Text

/// Whether a passage of the translation mentions what a term of the source names.
final class Renderings {
  private let pair: Pair
  private let passages: Passages
  private let terms: TermIndex
  private let segments: [Segment]
  private var forms: [Int: ConceptForms] = [:]
  /// Whether terms call for a form.
  private var known: [TermReference: Bool] = [:]

  /// What is looked for in a translation that has no form of a concept as it is.
  private struct ConceptForms {
    /// The beginnings of the content words of its forms.
    let stems: [[UInt8]]
    /// The words of its forms, of five letters or more.
    let words: [[Unicode.Scalar]]
    /// Romanisations, for a name that leaked: another rule speaks of those.
    let keys: [String]
  }

  init(_ pair: Pair, _ passages: Passages) {
    self.pair = pair
    self.passages = passages
    (terms, segments) = (pair.termIndex(.target), pair.target.segments)
  }

  /// The form that a match of the source calls for; nil where none is asked for: no preferred form,
  /// a name of CLDR, a phrase that ships, a form that the glossary itself advises against.
  func required(_ match: TermMatch) -> Term? {
    if known[match.reference] == false { return nil }
    let made = made(match)
    known[match.reference] = made != nil
    return made
  }

  private func made(_ match: TermMatch) -> Term? {
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

  /// Whether the passage, or a sentence beside it, has a form of the concept, whatever its status.
  func isNamed(_ concept: Int, in passage: Int) -> Bool {
    terms.has(concept, in: segments[near(passage).clamped(to: segments.indices)])
  }

  /// The sentences of a passage and those beside it.
  private func near(_ passage: Int) -> Range<Int> {
    let segments = passages.targetSegments(passage)
    guard let first = segments.min(), let last = segments.max() else { return 0..<0 }
    return max(0, first - Self.reach)..<last + 2
  }

  /// Whether the passage, or a sentence beside it, has a word that is akin to a form of the concept.
  func hasAkin(_ concept: Int, in passage: Int) -> Bool {
    let near = near(passage)
    if near.isEmpty { return false }
    let forms = forms(of: concept)
    if near.contains(where: { hasWord(akinTo: forms.stems, in: $0) }) { return true }
    if near.contains(where: { hasSlip(of: forms.words, in: $0) }) { return true }
    let text = Readings.flatten(passages.targetText(passage))
    return forms.keys.contains { text.contains($0) }
  }

  private func forms(of concept: Int) -> ConceptForms {
    if let known = forms[concept] { return known }
    let base = pair.target.language.base
    let folded = pair.glossary.concepts[concept].terms.filter { $0.language.base == base }
      .map { FoldedText.fold($0.text) }
    let words = folded.flatMap { $0.split(separator: " ") }.map { Array($0.unicodeScalars) }
    let made = ConceptForms(
      stems: stems(of: folded), words: words.filter { $0.count >= 5 }, keys: keys(of: concept))
    forms[concept] = made
    return made
  }

  /// Sentences before a passage whose mention of a name a pronoun may take up.
  private static let reach = 6

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

  private func stems(of folded: [String]) -> [[UInt8]] {
    var stems: [[UInt8]] = []
    for form in folded {
      let words = form.utf8.split { $0 == 0x20 || $0 == 0x2D }
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
  private func hasSlip(of words: [[Unicode.Scalar]], in segment: Int) -> Bool {
    guard let alignment = pair.alignment, alignment.target.indices.contains(segment) else {
      return false
    }
    return pair.words(.target).entries(in: alignment.target[segment].range).contains { entry in
      guard entry.isCapitalised else { return false }
      let letters = Array(entry.folded.unicodeScalars)
      guard letters.count >= 5 else { return false }
      return words.contains { EditDistance.between(letters, $0, limit: 2) != nil }
    }
  }

  private func hasWord(akinTo stems: [[UInt8]], in segment: Int) -> Bool {
    guard let alignment = pair.alignment, alignment.target.indices.contains(segment) else {
      return false
    }
    return pair.words(.target).entries(in: alignment.target[segment].range).contains { entry in
      stems.contains { stem in
        stem.count >= 8
          ? Array(entry.folded.utf8).firstPlace(of: stem) != nil
          : entry.folded.utf8.starts(with: stem)
      }
    }
  }
}
