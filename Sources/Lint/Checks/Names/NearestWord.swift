internal import Terms
internal import Text

/// Finds the known word that an unknown one was meant to be.
final class NearestWord {
  struct Match {
    let word: String
    let why: String
    let related: [Related]
  }

  private let pair: Pair
  private let side: Side
  private let document: Document
  private let words: WordIndex
  private let other: WordIndex?
  private let glossary: GlossaryWords
  /// The first place of each form that stands twice or more, by its first letter.
  private lazy var repeated = Dictionary(grouping: words.repeated()) {
    $0.folded.unicodeScalars.first ?? " "
  }

  /// A word and its letters.
  private typealias Spelling = (word: String, letters: [Unicode.Scalar])

  private static let functionWords: [Spelling] = FunctionWords.list("en").sorted().map {
    ($0, Array($0.unicodeScalars))
  }

  init(pair: Pair, side: Side, document: Document) {
    self.pair = pair
    self.side = side
    self.document = document
    words = pair.words(side)
    let isSame = pair.document(side.other)?.language.base == document.language.base
    other = isSame ? pair.words(side.other) : nil
    glossary = pair.glossaryWords(side)
  }

  /// Whether a word is in no list and stands only once on its side and not at all on the other.
  func isSuspect(_ entry: WordIndex.Entry) -> Bool {
    guard entry.kind == .letters, words.count(form: entry.form) == 1, entry.segment != nil,
      !words.isListed(entry), entry.folded.unicodeScalars.count >= 3,
      PlainLetters.areAll(in: entry.folded)
    else { return false }
    if other?.contains(entry.folded) ?? false { return false }
    if glossary.known.contains(entry.folded) || isAcronym(entry) { return false }
    return !pair.opaque(side).covers(entry.range)
  }

  private func isAcronym(_ entry: WordIndex.Entry) -> Bool {
    document.string(entry.range).unicodeScalars.dropFirst().contains { $0.properties.isUppercase }
  }

  func find(for entry: WordIndex.Entry) -> Match? {
    if entry.isCapitalised, let match = name(for: entry) { return match }
    // Other languages inflect too freely for their word lists to know every form.
    guard document.language.base == "en" else { return nil }
    if let match = counterpart(for: entry) { return match }
    return entry.isCapitalised && !entry.opensSentence ? nil : functionWord(for: entry)
  }

  /// A glossary name whose concept the other side has nearby, or that stands in the texts.
  private func name(for entry: WordIndex.Entry) -> Match? {
    let initial = entry.folded.unicodeScalars.first ?? " "
    let spelling = (word: entry.folded, letters: Array(entry.folded.unicodeScalars))
    let plain = Readings.flatten(entry.folded)
    for name in glossary.names[initial] ?? []
    where isNear(spelling, name.folded) && Readings.flatten(name.folded) != plain {
      let evidence = evidence(concept: name.concept, word: name.folded, near: entry)
      guard evidence.isPresent else { continue }
      return Match(word: glossary.spelling(of: name), why: "the name is", related: evidence.related)
    }
    return nil
  }

  private func evidence(
    concept: Int, word: String, near entry: WordIndex.Entry
  ) -> (isPresent: Bool, related: [Related]) {
    let segments = entry.segment.map { pair.beads.neighbourhood(of: $0, on: side) } ?? []
    if let other = pair.document(side.other) {
      let match = pair.term(of: concept, in: segments, side.other)
      if let match {
        let text = "the other text: \(Wording.quoted(other, match.range))"
        return (true, [Related(side: side.other, range: match.range, message: text)])
      }
    }
    let isRepeated = words.contains(word) || (self.other?.contains(word) ?? false)
    return (isRepeated, [])
  }

  /// A word of the aligned segments in the same language, or one that the text repeats.
  private func counterpart(for entry: WordIndex.Entry) -> Match? {
    let spelling = (word: entry.folded, letters: Array(entry.folded.unicodeScalars))
    guard spelling.letters.count >= 5 else { return nil }
    if let other, let document = pair.document(side.other), let segment = entry.segment {
      for index in pair.beads.neighbourhood(of: segment, on: side)
      where document.segments.indices.contains(index) {
        for found in other.entries(in: document.segments[index].range)
        where isSlip(entry, spelling, of: found) {
          let related = Related(side: side.other, range: found.range, message: "the other text")
          return Match(
            word: document.string(found.range), why: "the other text has", related: [related])
        }
      }
    }
    let initial = entry.folded.unicodeScalars.first ?? " "
    let repeated = (self.repeated[initial] ?? []).first { isSlip(entry, spelling, of: $0) }
    return repeated.map { found in
      Match(
        word: document.string(found.range), why: "the text says",
        related: [Related(side: side, range: found.range, message: "here")])
    }
  }

  /// A name may be off by a letter anywhere; in other words only a letter dropped, doubled or
  /// swapped inside tells a slip from a word of the same family.
  private func isSlip(
    _ entry: WordIndex.Entry, _ spelling: Spelling, of other: WordIndex.Entry
  ) -> Bool {
    guard isNear(spelling, other.folded, limit: 1) else { return false }
    // 长河 and 长沙: two names in pinyin are two names.
    if isName(entry), Pinyin.syllables(entry.folded) != nil, Pinyin.syllables(other.folded) != nil {
      return false
    }
    guard entry.isCapitalised == other.isCapitalised || entry.opensSentence else { return false }
    if let own = title(before: entry), let theirs = title(before: other), own != theirs {
      return false
    }
    return isName(entry) || LetterSlip.isInside(entry.folded, of: other.folded)
  }

  /// *Mr* or *Mrs* before a name: two of them are two people.
  private func title(before entry: WordIndex.Entry) -> String? {
    let place = words.entries.partitionIndex { $0.range.start >= entry.range.start }
    guard place > 0 else { return nil }
    let word = words.entries[place - 1].folded
    return Self.titles.contains(word) ? word : nil
  }

  private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "sir", "lady"]

  private func isName(_ entry: WordIndex.Entry) -> Bool {
    entry.isCapitalised && !entry.opensSentence
  }

  /// A function word one slip away; of short words only swapped neighbours are slips.
  private func functionWord(for entry: WordIndex.Entry) -> Match? {
    let word = Array(entry.folded.unicodeScalars)
    let match = Self.functionWords.first { candidate, other in
      guard word.count >= 6 else { return LetterSlip.isSwap(word, other) }
      // A letter more that is not its neighbour's twin makes another word: aground, around.
      let isLonger = word.count > other.count
      return abs(word.count - other.count) <= 1 && word.first == other.first
        && EditDistance.between(word, other, limit: 1) == 1
        && (!isLonger || LetterSlip.isDoubled(word, of: other))
        && !NameForms.areInflections(entry.folded, candidate)
    }
    return match.map { Match(word: $0.word, why: "the word may be", related: []) }
  }

  /// One slip from five letters on, two from eight on; the first letter is right.
  private func isNear(_ spelling: Spelling, _ other: String, limit most: Int = 2) -> Bool {
    let letters = spelling.letters
    guard letters.first == other.unicodeScalars.first else { return false }
    let length = other.unicodeScalars.count
    let longest = max(letters.count, length)
    let limit = longest >= 8 ? most : 1
    guard min(letters.count, length) >= 4, longest >= 5, abs(letters.count - length) <= limit,
      let distance = EditDistance.between(letters, Array(other.unicodeScalars), limit: limit),
      distance > 0
    else { return false }
    return !NameForms.areInflections(spelling.word, other)
  }
}
