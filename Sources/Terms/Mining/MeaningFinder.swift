internal import Text

/// Pairs phrases whose words a lexicon translates: 中间走廊 and *Middle Corridor*.
struct MeaningFinder {
  let source: Document
  let target: Document
  let alignment: Alignment
  let meanings: NameMiner.Meanings
  let least: Double
  private static let longest = 8

  private struct SourceWord {
    let range: TextRange
    let text: String
    let stems: Set<String>
  }

  /// A phrase of the target, with the stems of its words.
  private struct Phrase {
    let range: TextRange
    let stems: [String]
  }

  /// - Parameter known: what is paired already; its words count as translated.
  func find(in units: inout MinedUnits, known: [MinedFind]) -> [MinedFind] {
    let byBead = Dictionary(grouping: known, by: \.bead)
    var found: [MinedFind] = []
    let names = units.names
    for unit in units.indices {
      let paired = byBead[unit]?.map(\.candidate) ?? []
      let words = units.beads[unit].source.map { sourceWords(alignment.source[$0].range, paired) }
      var candidates: [MinedCandidate] = []
      for phrase in units.phrases(of: unit).map(names.words(of:))
      where phrase.count > 1 || !names.traits(phrase.lowerBound).isWord {
        let whole = Phrase(
          range: names.range(phrase), stems: phrase.map { Self.stem(names.spelling($0).folded) })
        guard !paired.contains(where: { $0.target.contains(whole.range) }) else { continue }
        for words in words { candidates += best(whole, words).map { [$0] } ?? [] }
        if least < 0.9 { candidates += quoted(whole, units, unit) }
      }
      // A phrase may hold a name that is paired by itself, but not cut one.
      let whole = candidates.filter { candidate in
        paired.allSatisfy {
          !$0.source.overlaps(candidate.source)
            || candidate.source.contains($0.source)
              && candidate.target.contains($0.target)
        }
      }
      for candidate in whole.sorted(by: { $0.score > $1.score }) {
        if found.last(where: { $0.bead == unit && $0.candidate.target == candidate.target })
          != nil
        {
          continue
        }
        units.take(source: candidate.source, target: candidate.target, of: unit)
        found.append(MinedFind(bead: unit, candidate: candidate))
      }
    }
    return found
  }

  private func sourceWords(_ range: TextRange, _ paired: [MinedCandidate]) -> [SourceWord] {
    var words: [SourceWord] = []
    for word in source.words(in: range) {
      if let pair = paired.first(where: { $0.source.overlaps(word.range) }) {
        if words.last?.range == pair.source { continue }
        let stems = target.string(pair.target).split { !$0.isLetter && $0 != "'" && $0 != "’" }
        words.append(
          SourceWord(
            range: pair.source, text: source.string(pair.source),
            stems: Set(stems.map { Self.stem(String($0)) })))
        continue
      }
      let text = source.string(word.range)
      let found = meanings(text).flatMap { $0.split(separator: " ").map { Self.stem(String($0)) } }
      words.append(SourceWord(range: word.range, text: text, stems: Set(found)))
    }
    return words
  }

  /// The first letters, without the ending of a plural.
  private static func stem(_ word: String) -> String {
    var folded = FoldedText.fold(word)
    if folded.hasSuffix("ies") { folded = String(folded.dropLast(3)) + "y" }
    if folded.count > 3, folded.hasSuffix("s") { folded.removeLast() }
    return String(folded.prefix(6))
  }

  /// Whether nothing but a dash stands between two words, and no word for *and*.
  private func joins(_ a: TextRange, _ b: TextRange) -> Bool {
    if ["和", "与", "及"].contains(source.string(a)) { return false }
    return b.start <= a.end
      || source.string(TextRange(a.end, b.start)).allSatisfy { "—–-·".contains($0) }
  }

  /// The neighbouring source words that cover most of the phrase with the least beside.
  private func best(_ phrase: Phrase, _ words: [SourceWord]) -> MinedCandidate? {
    let wanted = phrase.stems
    var best: MinedCandidate?
    for start in words.indices {
      var reached = Set<Int>()
      var hits = 0
      for end in start..<min(words.count, start + Self.longest) {
        if end > start, !joins(words[end - 1].range, words[end].range) { break }
        let matched = wanted.indices.filter { words[end].stems.contains(wanted[$0]) }
        if !matched.isEmpty { hits += 1 }
        reached.formUnion(matched)
        guard !matched.isEmpty, !reached.isEmpty else { continue }
        let covered = Double(reached.count) / Double(wanted.count)
        let used = Double(hits) / Double(end - start + 1)
        let score = covered * used
        guard score >= (covered < 1 ? max(least, 0.7) : least), score > best?.score ?? 0 else {
          continue
        }
        let range = words[start].range.union(words[end].range)
        guard source.string(range).unicodeScalars.count >= 2 else { continue }
        best = MinedCandidate(
          source: range, target: phrase.range, evidence: .meaning, score: score * 0.8)
      }
    }
    return best
  }

  /// A quotation of the source whose characters translate half of the phrase: “一带一路”.
  private func quoted(_ phrase: Phrase, _ units: MinedUnits, _ unit: Int) -> [MinedCandidate] {
    let wanted = phrase.stems
    guard wanted.count > 1 else { return [] }
    return units.beads[unit].source.flatMap { quotations(in: alignment.source[$0].range) }
      .compactMap { range in
        guard units.isFree(source: range, of: unit) else { return nil }
        let text = source.string(range)
        let stems = Set(text.flatMap { meanings(String($0)) }.map(Self.stem))
        let covered = Double(wanted.count { stems.contains($0) }) / Double(wanted.count)
        guard covered >= 0.5 else { return nil }
        return MinedCandidate(
          source: range, target: phrase.range, evidence: .meaning, score: 0.65)
      }
  }

  private func quotations(in range: TextRange) -> [TextRange] {
    Quotations.find(in: source).map(\.inner).filter { inner in
      range.contains(inner) && (2...10).contains(source.string(inner).unicodeScalars.count)
    }
  }
}
