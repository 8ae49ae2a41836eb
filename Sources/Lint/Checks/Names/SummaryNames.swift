internal import Terms
internal import Text

/// The names of a summary, held against the words of its source in the same language.
struct SummaryNames {
  private let pair: Pair
  private let source: WordIndex
  private let target: WordIndex
  /// The capitalised words of the source, each form once, in the order of the text.
  private let names: [WordIndex.Entry]
  /// What ``names`` sound like, for the few words that are held against all of them.
  private let keys = Lazy<Set<String>>()
  private let sounds = Lazy<[NameSimilarity.Name]>()
  /// Words of capitals alone, by their letters: EU.
  private let acronyms: Set<String>
  private let concepts: Set<Int>

  init(_ pair: Pair) {
    self.pair = pair
    source = pair.words(.source)
    target = pair.words(.target)
    var seen: Set<String> = []
    names = source.entries.filter {
      $0.isCapitalised && $0.kind == .letters && seen.insert($0.folded).inserted
    }
    let document = pair.source ?? pair.target
    acronyms = Set(
      names.filter { Self.isAcronym(document.string($0.range)) }.map { Self.letters($0.folded) })
    concepts = Set(pair.terms(.source).map(\.concept))
  }

  /// The names of a sentence, or parts of names, that the source does not have.
  func unsupported(in sentence: TextRange) -> [TextRange] {
    runs(in: sentence).compactMap { run in
      let missing = run.filter { !isSupported($0) }
      guard let first = missing.first, let last = missing.last, !abbreviates(run),
        !isKnownTerm(run)
      else { return nil }
      let areProper = missing.allSatisfy { !isOrdinary($0) }
      if areProper { return TextRange(first.range.start, last.range.end) }
      guard run.count >= 2, let start = run.first, let end = run.last else { return nil }
      return TextRange(start.range.start, end.range.end)
    }
  }

  /// Capitalised words in a row, acronyms aside. A word that opens a sentence counts if no list
  /// has it.
  private func runs(in sentence: TextRange) -> [[WordIndex.Entry]] {
    var runs: [[WordIndex.Entry]] = []
    var end: UInt32?
    for entry in target.entries(in: sentence) {
      guard isName(entry) else { continue }
      let isNext = end.map { joins($0, entry, behind: runs.last?.last) } ?? false
      if isNext { runs[runs.count - 1].append(entry) } else { runs.append([entry]) }
      end = entry.range.end
    }
    return runs
  }

  /// Whether two capitalised words are of one name: Bank of Norway, Belt and Road, Anna Moe.
  private func joins(
    _ end: UInt32, _ entry: WordIndex.Entry, behind last: WordIndex.Entry?
  ) -> Bool {
    switch pair.target.string(TextRange(end, entry.range.start)) {
    case " ", " of ", " of the ", " for ": true
    case " and ": isOrdinary(entry) && (last.map(isOrdinary) ?? false)
    default: false
    }
  }

  private func isName(_ entry: WordIndex.Entry) -> Bool {
    let word = pair.target.string(entry.range)
    guard entry.isCapitalised, entry.kind == .letters, entry.folded.unicodeScalars.count >= 3,
      !Self.isAcronym(word), !pair.opaque(.target).covers(entry.range)
    else { return false }
    return !FunctionWords.contains(entry.folded, language: pair.target.language)
      && !(entry.opensSentence && isOrdinary(entry))
  }

  private func isOrdinary(_ entry: WordIndex.Entry) -> Bool {
    ListedWords.contains(entry.folded, language: pair.target.language)
  }

  /// Whether the source has the word, a form of it, or another name of what the glossary calls so.
  private func isSupported(_ entry: WordIndex.Entry) -> Bool {
    if source.contains(entry.folded) || isFormOfName(entry.folded) { return true }
    return pair.terms(.target).contains {
      $0.range.overlaps(entry.range) && concepts.contains($0.concept)
    }
  }

  private func isKnownTerm(_ run: [WordIndex.Entry]) -> Bool {
    guard let first = run.first, let last = run.last else { return false }
    let range = TextRange(first.range.start, last.range.end)
    return pair.terms(.target).contains {
      $0.range.contains(range) && concepts.contains($0.concept)
    }
  }

  private func isFormOfName(_ word: String) -> Bool {
    if names.contains(where: { Self.areForms(word, $0.folded) }) { return true }
    let keys = keys.value { Set(names.map { NameKey.fold($0.folded) }) }
    return keys.contains(NameKey.fold(word))
  }

  private static func areForms(_ a: String, _ b: String) -> Bool {
    let shared = zip(a.utf8, b.utf8).prefix { $0 == $1 }.count
    guard shared >= 3 else { return false }
    let isPrefix = shared >= 4 && shared == min(a.utf8.count, b.utf8.count)
    return isPrefix || NameForms.areInflections(a, b) || isDemonym(a, of: b) || isDemonym(b, of: a)
  }

  /// Norwegian of Norway: a common beginning, and an ending of adjectives.
  private static func isDemonym(_ word: String, of name: String) -> Bool {
    ["ian", "ean", "ese", "ish", "ic", "ois"].contains { word.hasSuffix($0) }
      && zip(word.utf8, name.utf8).prefix { $0 == $1 }.count >= 4
  }

  /// Whether the source has the initials of the words.
  private func abbreviates(_ run: [WordIndex.Entry]) -> Bool {
    run.count >= 2 && acronyms.contains(String(run.compactMap(\.folded.first)))
  }

  private static func letters(_ folded: String) -> String { folded.filter(\.isLetter) }

  /// Whether a word has two capitals or more: an acronym or a mark.
  private static func isAcronym(_ word: String) -> Bool {
    word.unicodeScalars.count { $0.properties.isUppercase } >= 2
  }

  /// The name most like one that is missing, in the linked sentences before all others.
  func nearest(to range: TextRange, _ bead: Bead) -> TextRange? {
    let word = FoldedText.fold(pair.target.string(range))
    guard !word.contains(" "), let document = pair.source else { return nil }
    let linked = bead.source.map { document.segments[$0].range }
    let sounds = sounds.value { names.map { NameSimilarity.Name($0.folded) } }
    let sound = NameSimilarity.Name(word)
    let scored = zip(names, sounds).map { entry, other -> (score: Double, range: TextRange) in
      let isNear = linked.contains { $0.contains(entry.range) }
      let score = NameSimilarity.score(sound, other)
      return (isNear ? score + 0.1 : score, entry.range)
    }
    let best = scored.max { ($0.score, $1.range) < ($1.score, $0.range) }
    return best.flatMap { $0.score >= 0.75 ? $0.range : nil }
  }
}
