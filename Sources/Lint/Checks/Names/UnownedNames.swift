internal import Terms
internal import Text

/// Names that a translation repeats and whose source nothing tells: *Zhumabayev* for Dschumabajew.
///
/// Where they stand, the source has something that they stand for. A sentence whose source has
/// nothing in common with the other places of such a name has no place for it.
struct UnownedNames {
  private let pair: Pair
  private let isHan: Bool
  private let words: WordIndex
  private let known: WordSet
  private let verdicts: FormVerdicts
  private static let leastLetters = 5
  /// A name that stands in more places is no slip in one of them that they could tell.
  private static let mostPlaces = 12

  init(_ pair: Pair) {
    self.pair = pair
    isHan = pair.source?.language.base == "zh"
    words = pair.words(.target)
    known = pair.glossaryWords(.target).known
    verdicts = FormVerdicts(count: words.entries.forms.count)
  }

  /// Whether words of a form may be names that nothing tells.
  func mayBeName(_ form: Int) -> Bool { verdicts.verdict(on: form, judge) }

  func isStrange(_ entry: WordIndex.Entry, _ bead: Int) -> Bool {
    guard entry.isCapitalised, entry.kind == .letters, mayBeName(entry.form),
      !pair.opaque(.target).covers(entry.range)
    else { return false }
    let segments = words.places(form: entry.form).compactMap { words.entries[$0].segment }
    let others = Set(segments.flatMap { pair.beads.beads(of: $0, on: .target) })
      .filter { $0 != bead }
    guard !others.isEmpty, others.allSatisfy({ abs($0 - bead) > 1 }), let own = stretches(bead)
    else { return false }
    return others.allSatisfy { stretches($0).map(own.isDisjoint) ?? false }
  }

  private func judge(_ form: Int) -> Bool {
    let folded = words.entries.forms[form]
    return (2...Self.mostPlaces).contains(words.count(form: form))
      && words.holdsCapital(form: form) && folded.unicodeScalars.count >= Self.leastLetters
      && !words.isListed(form: form) && !known.contains(folded)
      && (isHan || !pair.words(.source).contains(folded)) && !pair.isShippedNameWord(folded)
  }

  /// What a bead's source may name, as numbers: two ideographs in a row, or words with capitals.
  private func stretches(_ bead: Int) -> Set<UInt64>? {
    guard let alignment = pair.alignment, let source = pair.source else { return nil }
    let ranges = alignment.beads[bead].source.map { alignment.source[$0].range }
    guard !ranges.isEmpty else { return nil }
    var found: Set<UInt64> = []
    for range in ranges {
      if isHan {
        for window in HanWindows(source, range, length: 2) {
          found.insert(window.scalars.reduce(0) { $0 << 32 | UInt64($1.value) })
        }
      } else {
        for entry in pair.words(.source).capitals(in: range)
        where entry.folded.unicodeScalars.count >= 4 {
          found.insert(UInt64(entry.form))
        }
      }
    }
    return found
  }
}

/// What was found of the forms of words, each judged once.
private final class FormVerdicts {
  private var known: [Bool?]

  init(count: Int) { known = Array(repeating: nil, count: count) }

  func verdict(on form: Int, _ judge: (Int) -> Bool) -> Bool {
    if let verdict = known[form] { return verdict }
    let verdict = judge(form)
    known[form] = verdict
    return verdict
  }
}

extension Pair {
  /// Whether a folded word of the target's language is one that CLDR and the lexicons have names of.
  func isShippedNameWord(_ folded: String) -> Bool {
    guard let source = source?.language else { return false }
    return [BuiltInNames.glossary, LexiconNames.glossary].contains { named in
      named(source, target.language).words(for: target.language).known.contains(folded)
    }
  }
}
