internal import ICU
internal import Terms
internal import Text

/// Romanisations of glossary terms in other scripts than Han where the glossary has an established
/// form: *Moskva* for Москва, *Toukyou* for 東京's kana.
struct ForeignLeaks {
  private let pair: Pair

  init(_ pair: Pair) { self.pair = pair }

  var all: [Finding] {
    guard let source = pair.source, pair.target.language.isWritten(in: .latin),
      !source.language.isWritten(in: .latin), source.language.base != "zh"
    else { return [] }
    var found: [Finding] = []
    for match in pair.terms(.source) {
      let concept = pair.glossary.concepts[match.concept]
      guard concept.type != "phrase", concept.rank != .builtIn,
        let preferred = concept.preferred(in: pair.target.language, on: pair.date)
      else { continue }
      let term = pair.glossary[match.reference].text
      let key = Readings.flatten(Romanizer.romanized(term, language: source.language))
      guard key.utf8.count >= 4, !pair.glossaryWords(.target).accepted.contains(key) else {
        continue
      }
      for range in places(of: key, near: match.range)
      where !found.contains(where: { $0.range == range }) {
        found.append(finding(range, match, term, preferred))
      }
    }
    return found
  }

  /// Capitalised words of the aligned sentences that spell a key.
  private func places(of key: String, near range: TextRange) -> [TextRange] {
    guard let source = pair.source else { return [] }
    let index = source.segments.partitionIndex { $0.range.end > range.start }
    return pair.beads.counterparts(of: index, on: .source).flatMap { segment -> [TextRange] in
      let entries = Array(pair.words(.target).entries(in: pair.target.segments[segment].range))
      return entries.indices.compactMap { start in
        guard entries[start].isCapitalised else { return nil }
        var text = ""
        for end in start..<min(start + 3, entries.count) {
          text += Readings.flatten(entries[end].folded)
          if text == key { return entries[start].range.union(entries[end].range) }
        }
        return nil
      }
    }
  }

  private func finding(
    _ range: TextRange, _ match: TermMatch, _ term: String, _ preferred: Term
  ) -> Finding {
    let edit = Edit(side: .target, range: range, replacement: preferred.text)
    return Finding(
      rule: RomanizationLeak.about.id, severity: .error,
      message:
        "\(Wording.quoted(pair.target, range)) is a romanisation of \(term); the established "
        + "name is \(Wording.quoted(preferred.text))",
      side: .target, range: range, related: [Related(side: .source, range: match.range)],
      fixes: [
        Fix(title: "replace by \(Wording.quoted(preferred.text))", isSafe: true, edits: [edit])
      ])
  }
}
