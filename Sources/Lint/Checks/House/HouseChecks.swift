internal import Text

/// Holds a pair against the rules of a house.
struct HouseChecks {
  private let rules: [HouseRule]

  /// - Parameter rules: those that run.
  init(_ rules: [HouseRule]) { self.rules = rules }

  func run(on pair: Pair, report: (Finding) -> Void) {
    guard !rules.isEmpty else { return }
    for side in pair.judgedSides {
      guard let document = pair.document(side) else { continue }
      for (number, range) in finder(for: document.language).matches(in: document) {
        report(finding(rules[number], range, side, document))
      }
    }
    if let source = pair.source { renderings(source, pair, report) }
  }

  private func finder(for language: Language) -> PhraseFinder {
    PhraseFinder(
      rules.enumerated().flatMap { number, rule -> [PhraseFinder.Phrase] in
        if case .translation = rule.kind { return [] }
        return rule.judges(language) ? rule.phrases.map { phrase($0, of: rule, number) } : []
      })
  }

  private func phrase(_ text: String, of rule: HouseRule, _ number: Int) -> PhraseFinder.Phrase {
    PhraseFinder.Phrase(
      text: text, isWholeWord: rule.isWholeWord, isCaseSensitive: rule.isCaseSensitive,
      number: number)
  }

  private func finding(
    _ rule: HouseRule, _ range: TextRange, _ side: Side, _ document: Document
  ) -> Finding {
    let words = document.string(range)
    var message = "the house does not write \(Wording.quoted(words))"
    var fixes: [Fix] = []
    if case .substitution(let replacement) = rule.kind {
      let text = Self.cased(replacement, like: words, of: rule)
      let what = text.isEmpty ? "leave it out" : "write \(Wording.quoted(text))"
      message += "; \(what)"
      fixes = [
        Fix(
          title: what, isSafe: rule.isWholeWord && !text.isEmpty,
          edits: [Edit(side: side, range: range, replacement: text)])
      ]
    }
    return Finding(
      rule: rule.about.id, severity: rule.severity, message: rule.message ?? message, side: side,
      range: range, fixes: fixes)
  }

  /// The replacement with a capital where the words have one and the rule has none.
  private static func cased(_ text: String, like words: String, of rule: HouseRule) -> String {
    let isLow = rule.phrases.allSatisfy { $0.first?.isUppercase != true }
    guard !rule.isCaseSensitive, isLow, words.first?.isUppercase == true else { return text }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  // Renderings

  private func renderings(_ source: Document, _ pair: Pair, _ report: (Finding) -> Void) {
    guard pair.alignment?.kind == .translation else { return }
    let passages = Passages(pair)
    for rule in rules where rule.judges(pair.target.language) {
      guard case .translation(let wanted, let unwanted) = rule.kind else { continue }
      let good = matches(wanted, of: rule, in: pair.target)
      let bad = matches(unwanted, of: rule, in: pair.target)
      var seen: Set<Int> = []
      for range in matches(rule.phrases, of: rule, in: source) {
        guard let passage = passages.passage(holding: range), seen.insert(passage).inserted else {
          continue
        }
        let places = passages.targetRanges(passage)
        func isHere(_ range: TextRange) -> Bool { places.contains { $0.contains(range) } }
        for place in bad where isHere(place) {
          report(unwantedRendering(rule, place, range, pair))
        }
        if !wanted.isEmpty, !places.isEmpty, !good.contains(where: isHere) {
          report(missingRendering(rule, wanted, range, places[0], source))
        }
      }
    }
  }

  private func matches(
    _ phrases: [String], of rule: HouseRule, in document: Document
  ) -> [TextRange] {
    PhraseFinder(phrases.map { phrase($0, of: rule, 0) }).matches(in: document).map(\.range)
  }

  private func unwantedRendering(
    _ rule: HouseRule, _ place: TextRange, _ source: TextRange, _ pair: Pair
  ) -> Finding {
    let words = pair.source.map { Wording.quoted($0, source) } ?? ""
    return Finding(
      rule: rule.about.id, severity: rule.severity,
      message: rule.message
        ?? "the house does not write \(Wording.quoted(pair.target, place)) for \(words)",
      side: .target, range: place, related: [Related(side: .source, range: source)])
  }

  private func missingRendering(
    _ rule: HouseRule, _ wanted: [String], _ range: TextRange, _ place: TextRange,
    _ source: Document
  ) -> Finding {
    let list = wanted.map { Wording.quoted($0) }.joined(separator: " or ")
    return Finding(
      rule: rule.about.id, severity: rule.severity,
      message: rule.message
        ?? "\(Wording.quoted(source, range)) asks for \(list) in the translation",
      side: .source, range: range, related: [Related(side: .target, range: place)])
  }
}
