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
  }

  private let pair: Pair
  private let side: Side
  private let document: Document
  private var standings: [String: Standing] = [:]
  private lazy var readings = makeReadings()
  private let accepted: WordSet
  private var reported: TextRange?
  /// Names whose pinyin is what the world calls them, though Chinese writes them by their sound.
  private static let established: Set<String> = [
    "alibaba", "xishuangbanna", "diqing", "yili", "lisu", "naxi",
  ]
  /// Forms without a glossary entry that were reported: one finding tells an editor enough.
  private var unknownForms: Set<String> = []
  private let lines: HanLines?

  init(pair: Pair, side: Side, document: Document) {
    self.pair = pair
    self.side = side
    self.document = document
    accepted = pair.glossaryWords(side).accepted
    lines = pair.source.map(HanLines.init)
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

  func finding(for candidate: PinyinCandidate) -> Finding? {
    if let reported, reported.overlaps(candidate.range) { return nil }
    let standing = standing(of: candidate.key)
    if standing.isAccepted { return nil }
    if standing.isListed, document.words(in: candidate.range).count == 1 { return nil }
    let finding = known(candidate, standing) ?? unknown(candidate, standing)
    if finding != nil { reported = candidate.range }
    return finding
  }

  private func standing(of key: String) -> Standing {
    if let known = standings[key] { return known }
    let isAccepted = accepted.contains(key) || Self.established.contains(key)
    let standing = Standing(
      isAccepted: isAccepted,
      isListed: !isAccepted && ListedWords.contains(key, language: document.language),
      isPlain: !isAccepted && isPlain(key), concept: isAccepted ? nil : concept(readAs: key))
    standings[key] = standing
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

  private var hasChineseSource: Bool {
    side == .target && pair.source?.language.base == "zh"
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
    guard hasChineseSource, !standing.isPlain, let source = pair.source,
      !unknownForms.contains(candidate.key)
    else { return nil }
    for index in pair.beads.neighbourhood(of: candidate.segment, on: .target)
    where source.segments.indices.contains(index) {
      guard let line = lines?[index], let range = transcription(candidate, in: line) else {
        continue
      }
      unknownForms.insert(candidate.key)
      return Finding(
        rule: RomanizationLeak.about.id, severity: .warning,
        message: "\(Wording.quoted(document, candidate.range)) reads as pinyin of "
          + "\(source.string(range)), which looks like a transcribed foreign name",
        side: side, range: candidate.range,
        related: [Related(side: .source, range: range, message: "the source")])
    }
    return nil
  }

  private func transcription(
    _ candidate: PinyinCandidate, in line: HanLine
  ) -> TextRange? {
    let count = candidate.syllables
    guard line.mayTranscribe(candidate.key, length: count), line.scalars.count >= count else {
      return nil
    }
    let scalars = line.scalars
    for first in 0...scalars.count - count {
      let window = first..<first + count
      let isForeign = first > 0 && scalars[first - 1] == "·"
      guard line.isTransliteration(window) || isForeign && count >= 3,
        scalars[window].allSatisfy(HanLine.isIdeograph),
        Readings.mayBegin(candidate.key, with: scalars[first])
      else { continue }
      let han = String(String.UnicodeScalarView(scalars[window]))
      if Readings.keys(ofHan: han).contains(candidate.key),
        isForeign || !Pinyin.isPersonalName(han) && !isChinese(han, count),
        !hasSurname(candidate, before: scalars[..<first])
      {
        return line.range(window)
      }
    }
    return nil
  }

  /// Whether a Chinese surname stands before the words on both sides: 欧阳娜娜, *Ouyang Nana*.
  private func hasSurname(_ candidate: PinyinCandidate, before han: ArraySlice<Unicode.Scalar>)
    -> Bool
  {
    let entries = pair.words(side).entries
    let place = entries.partitionIndex { $0.range.start >= candidate.range.start }
    guard place > 0, entries[place - 1].isCapitalised else { return false }
    let word = entries[place - 1].folded
    return (1...2).contains { length in
      han.count >= length
        && Readings.name(String(String.UnicodeScalarView(han.suffix(length)))) == word
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
