internal import Text

/// Keeps one finding where several rules speak of the same words.
enum OneFactOneFinding {
  /// Rules that may speak of one fault of a name or word, the most telling first.
  private static let names = [
    "untranslated", "name-outdated", "term-forbidden", "name-variant", "romanization-leak",
    "surname-reading", "name-inconsistent", "near-miss", "name-mismatch", "term-mismatch",
    "term-inconsistent", "name-unsupported", "quote-unsupported",
  ]
  /// Rules that hold the two sides against each other.
  private static let comparing: Set<String> = ["near-miss", "name-mismatch", "term-mismatch"]
  /// Rules about a whole sentence silence rules about the figures in it.
  private static let wholes: [String: Set<String>] = [
    "unsupported": [
      "number-unsupported", "date-unsupported", "name-unsupported", "quote-unsupported",
    ],
    "untranslated": figures.union(["addition", "unsupported"]),
    "addition": figures,
    "omitted": figures,
    "date-unsupported": ["number-unsupported"],
    "date-mismatch": ["date-invalid"],
    "date-invalid": ["date-unsupported", "number-unsupported"],
  ]
  /// Rules that hold the numbers of the two sides against each other.
  private static let figures: Set<String> = [
    "number-mismatch", "date-mismatch", "currency-mismatch", "unit-mismatch", "percent-mismatch",
    "multiple-mismatch", "approximation-lost",
  ]

  /// A finding is held against those of the rules that may silence its own, so that ten thousand
  /// wrong numbers cost no more than ten thousand looks.
  static func reduce(_ findings: [Finding]) -> [Finding] {
    let byRule = Dictionary(grouping: findings.indices) { findings[$0].rule }
    var places: Set<Place> = []
    return findings.indices.filter { index in
      let finding = findings[index]
      guard places.insert(Place(finding)).inserted else { return false }
      return !rivals(of: finding.rule).contains { rule in
        (byRule[rule] ?? []).contains { other in
          other != index && silences(findings[other], finding, isEarlier: other < index)
        }
      }
    }.map { findings[$0] }
  }

  private struct Place: Hashable {
    let rule: String
    let side: Side
    let range: TextRange

    init(_ finding: Finding) {
      (rule, side, range) = (finding.rule, finding.side, finding.range)
    }
  }

  /// The rules that may silence a rule.
  private static func rivals(of rule: String) -> [String] {
    let above = wholes.filter { $0.value.contains(rule) }.map(\.key).sorted()
    return names.contains(rule) ? above + names : above
  }

  private static func silences(_ a: Finding, _ b: Finding, isEarlier: Bool) -> Bool {
    let touches = a.side == b.side && a.range.overlaps(b.range)
    if wholes[a.rule]?.contains(b.rule) ?? false { return touches }
    guard let first = names.firstIndex(of: a.rule), let second = names.firstIndex(of: b.rule) else {
      return false
    }
    // The same two words, reported from the other side.
    let isMirrored =
      b.side != a.side && comparing.contains(b.rule)
      && a.related.contains { $0.side == b.side && $0.range.overlaps(b.range) }
      && b.related.contains { $0.side == a.side && $0.range.overlaps(a.range) }
    if first == second { return isMirrored && isEarlier }
    return first < second && (touches || isMirrored)
  }
}
