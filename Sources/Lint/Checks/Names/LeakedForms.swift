internal import Terms
internal import Text

/// Tells which pinyin-like words of one side are leaked readings of a Chinese name.
final class LeakedForms {
  /// What is known of a key wherever it stands.
  private struct Standing {
    /// A term base or the world has the name as it is.
    let isAccepted: Bool
    /// The word list of the document's language has it.
    let isListed: Bool
    let isPlain: Bool
    /// The concept that it is the reading of.
    let concept: Int?
    /// The first letter, as a bit.
    let initial: UInt32
    /// Whether it was reported without a glossary entry: one finding tells an editor enough.
    var isReported = false
  }

  private let pair: Pair
  private let side: Side
  private let document: Document
  private let candidates: PinyinCandidates
  /// By the number of the reading.
  private var standings: [Standing?]
  private lazy var readings = makeReadings()
  private let accepted: WordSet
  private var reported: TextRange?
  /// Names whose pinyin is what the world calls them, though Chinese writes them by their sound.
  private static let established: Set<String> = [
    "alibaba", "xishuangbanna", "diqing", "yili", "lisu", "naxi",
  ]
  private var openings: HanOpenings?
  /// The source's segments around the segment that was asked for last, and what their
  /// transcriptions may begin with.
  private var near: (segment: Int, source: [Int], openings: UInt32)?
  private let hasChineseSource: Bool

  init(pair: Pair, side: Side, document: Document) {
    self.pair = pair
    self.side = side
    self.document = document
    accepted = pair.glossaryWords(side).accepted
    candidates = pair.pinyin(side)
    standings = Array(repeating: nil, count: candidates.readings.count)
    hasChineseSource = side == .target && pair.source?.language.base == "zh"
    openings = pair.source.map(HanOpenings.init)
  }

  func report(_ report: (Finding) -> Void) {
    for candidate in candidates.places {
      if let finding = finding(for: candidate) { report(finding) }
    }
  }

  /// What leaks is what a Chinese source has.
  private func makeReadings() -> ReadingIndex {
    guard hasChineseSource else { return pair.glossary.readings }
    return pair.glossary.readings(of: Set(pair.terms(.source).map(\.concept)).sorted())
  }

  private func concept(readAs key: String) -> Int? {
    readings.concepts(readAs: key).first {
      pair.glossary.concepts[$0].preferred(in: document.language) != nil
    }
  }

  private func finding(for candidate: PinyinCandidate) -> Finding? {
    if let reported, reported.overlaps(candidate.range) { return nil }
    let standing = standing(of: candidate.reading)
    if standing.isAccepted || standing.isListed && candidate.isOneWord { return nil }
    let finding = known(candidate, standing) ?? unknown(candidate, standing)
    if finding != nil { reported = candidate.range }
    return finding
  }

  private func standing(of reading: Int) -> Standing {
    if let known = standings[reading] { return known }
    let key = candidates.readings[reading].key
    let isAccepted = accepted.contains(key) || Self.established.contains(key)
    let standing = Standing(
      isAccepted: isAccepted,
      isListed: !isAccepted && ListedWords.contains(key, language: document.language),
      isPlain: !isAccepted && isPlain(key), concept: isAccepted ? nil : concept(readAs: key),
      initial: Readings.opening(of: key))
    standings[reading] = standing
    return standing
  }

  /// A reading of a glossary term.
  private func known(_ candidate: PinyinCandidate, _ standing: Standing) -> Finding? {
    guard let index = standing.concept else { return nil }
    let concept = pair.glossary.concepts[index]
    guard let preferred = concept.preferred(in: document.language, on: pair.date),
      let chinese = concept.preferred(in: "zh", on: pair.date)
    else { return nil }
    let evidence = evidence(for: index, near: candidate.segment)
    if hasChineseSource, evidence == nil { return nil }
    let form = Wording.quoted(document, candidate.range)
    let edit = Edit(side: side, range: candidate.range, replacement: preferred.text)
    return Finding(
      rule: RomanizationLeak.about.id, severity: hasChineseSource ? .error : .warning,
      message: "\(form) is the pinyin of \(chinese.text); the established name is "
        + Wording.quoted(preferred.text),
      side: side, range: candidate.range, related: evidence.map { [$0] } ?? sameName(as: index),
      fixes: [
        Fix(
          title: "replace by \(Wording.quoted(preferred.text))", isSafe: hasChineseSource,
          edits: [edit])
      ])
  }

  /// Where the aligned Chinese has the concept.
  private func evidence(for concept: Int, near segment: Int) -> Related? {
    guard hasChineseSource, let source = pair.source else { return nil }
    let near = pair.beads.neighbourhood(of: segment, on: .target)
    let match = pair.term(of: concept, in: near, .source)
    return match.map {
      Related(side: .source, range: $0.range, message: "the source: \(source.string($0.range))")
    }
  }

  /// Where the other text, in the same language, has the established name.
  private func sameName(as concept: Int) -> [Related] {
    guard let other = pair.document(side.other) else { return [] }
    let match = pair.termIndex(side.other).first(of: concept)
    return match.map {
      [
        Related(
          side: side.other, range: $0.range,
          message: "the other text: \(Wording.quoted(other, $0.range))")
      ]
    } ?? []
  }

  /// A reading of a Chinese transcription of a foreign name in the aligned source.
  private func unknown(_ candidate: PinyinCandidate, _ standing: Standing) -> Finding? {
    guard hasChineseSource, !standing.isPlain, !standing.isReported, let source = pair.source
    else { return nil }
    look(near: candidate.segment)
    let length = candidates.readings[candidate.reading].syllables
    guard let near, HanOpenings.has(standing.initial, in: near.openings, length: length) else {
      return nil
    }
    for index in near.source {
      let openings = openings?.letters(of: index) ?? 0
      guard HanOpenings.has(standing.initial, in: openings, length: length),
        let range = transcription(candidate, in: source.segments[index].range)
      else { continue }
      standings[candidate.reading]?.isReported = true
      return Finding(
        rule: RomanizationLeak.about.id, severity: .warning,
        message: "\(Wording.quoted(document, candidate.range)) reads as pinyin of "
          + "\(source.string(range)), which looks like a transcribed foreign name",
        side: side, range: candidate.range,
        related: [Related(side: .source, range: range, message: "the source")])
    }
    return nil
  }

  private func look(near segment: Int) {
    if near?.segment == segment { return }
    let source = pair.beads.neighbourhood(of: segment, on: .target)
    var letters: UInt32 = 0
    for index in source { letters |= openings?.letters(of: index) ?? 0 }
    near = (segment, source, letters)
  }

  private func transcription(_ candidate: PinyinCandidate, in range: TextRange) -> TextRange? {
    guard let source = pair.source else { return nil }
    let reading = candidates.readings[candidate.reading]
    let places = Transcriptions(of: reading.letters, length: reading.syllables)
    let text = source.text.span
    var start = range.start
    while let place = places.next(from: start, in: range, of: text) {
      let han = source.string(place)
      if Readings.keys(ofHan: han).contains(reading.key),
        Transcriptions.isBehindDot(Int(place.start), in: range, of: text)
          || !Pinyin.isPersonalName(han) && !isChinese(han, reading.syllables),
        !hasSurname(candidate, before: source.string(TextRange(range.start, place.start)))
      {
        return place
      }
      start = place.start + 3
    }
    return nil
  }

  /// Whether a Chinese surname stands before the words on both sides: 欧阳娜娜, *Ouyang Nana*.
  private func hasSurname(_ candidate: PinyinCandidate, before han: String) -> Bool {
    let entries = pair.words(side).entries
    let place = entries.firstIndex(from: candidate.range.start)
    guard place > 0, entries[place - 1].isCapitalised else { return false }
    let word = entries[place - 1].folded
    let scalars = han.unicodeScalars
    return (1...2).contains { length in
      scalars.count >= length
        && Readings.name(String(String.UnicodeScalarView(scalars.suffix(length)))) == word
    }
  }

  /// Whether the letters are consonant and vowel in turn: *Kalina* and *Malika* are names as they
  /// are.
  private func isPlain(_ key: String) -> Bool {
    let letters = Array(key.utf8)
    return letters.count.isMultiple(of: 2)
      && letters.indices.allSatisfy { index in
        let wanted = index.isMultiple(of: 2) ? "bdfghklmnprstz" : "aeiou"
        return wanted.utf8.contains(letters[index])
      }
  }

  /// Two characters are a name of China as easily as one of elsewhere: what ICU's dictionary keeps
  /// together is a Chinese word.
  private func isChinese(_ han: String, _ length: Int) -> Bool {
    guard length == 2, var segmenter = try? WordSegmenter(language: "zh") else { return false }
    let bytes = Array(han.utf8)
    return segmenter.words(in: bytes, range: TextRange(0, bytes.count)).count == 1
  }
}
