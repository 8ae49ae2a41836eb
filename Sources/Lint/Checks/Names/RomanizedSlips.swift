internal import ICU
internal import Terms
internal import Text

/// Finds names of a translation that lack a letter of what the source's script spells, or have two
/// of its letters swapped: *Osmoov* for Осмонов, *Chongqng* for 重庆.
///
/// Only scripts that are romanised letter by letter, and Chinese read in pinyin, tell so much.
final class RomanizedSlips {
  private let pair: Pair
  private let isHan: Bool
  private let isAvailable: Bool
  private let words: WordIndex
  private let known: WordSet
  private let lines: HanLines?
  /// The readings of the sentences of a source in letters that were asked for last.
  private var readings: [Int: [Reading]] = [:]
  private static let mostKept = 32

  private static let leastLetters = 5
  /// In bytes; what is longer is a list, in which many names are alike.
  private static let longestSentence = 1000
  /// Pinyin of so few letters is too like other words.
  private static let leastPinyin = 6

  init(_ pair: Pair) {
    self.pair = pair
    words = pair.words(.target)
    known = pair.glossaryWords(.target).known
    lines = pair.source.map(HanLines.init)
    isHan = pair.source?.language.base == "zh"
    let isCyrillic = pair.source?.language.isWritten(in: .cyrillic) ?? false
    isAvailable =
      pair.alignment?.kind == .translation && (isHan || isCyrillic)
      && pair.target.language.isWritten(in: .latin)
  }

  func find(for entry: WordIndex.Entry) -> NearestWord.Match? {
    guard isAvailable, isCandidate(entry), let segment = entry.segment, let source = pair.source,
      pair.target.segments[segment].range.count <= Self.longestSentence
    else { return nil }
    let word = Readings.flatten(entry.folded)
    let facing = pair.beads.counterparts(of: segment, on: .target)
    let near = facing.flatMap { isHan ? pinyin(in: $0, like: word, isSlip: true) : letters(in: $0) }
    guard let slip = near.first(where: { Self.isSlip(word, of: $0.letters) }) else { return nil }
    let key = SpellingKey.loose(word)
    let all = isHan ? facing.flatMap { pinyin(in: $0, like: word, isSlip: false) } : near
    if all.contains(where: { SpellingKey.loose($0.letters) == key }) { return nil }
    let name = source.string(slip.range)
    return NearestWord.Match(
      word: slip.letters.prefix(1).uppercased() + slip.letters.dropFirst(),
      why: "\(name) is",
      related: [
        Related(side: .source, range: slip.range, message: "the source: \(name)")
      ])
  }

  private func isCandidate(_ entry: WordIndex.Entry) -> Bool {
    entry.isCapitalised && entry.kind == .letters && words.count(form: entry.form) == 1
      && entry.folded.unicodeScalars.count >= Self.leastLetters
      && !words.isListed(entry) && !known.contains(entry.folded)
      && !pair.opaque(.target).covers(entry.range)
  }

  /// Of words in ASCII; the first two letters are right.
  private static func isSlip(_ word: String, of name: String) -> Bool {
    let isLonger = word.utf8.count + 1 == name.utf8.count
    guard isLonger || word.utf8.count == name.utf8.count,
      word.utf8.prefix(2).elementsEqual(name.utf8.prefix(2))
    else { return false }
    let (own, other) = (Array(word.unicodeScalars), Array(name.unicodeScalars))
    guard own.count + 1 == other.count || LetterSlip.isSwap(own, other) else { return false }
    return LetterSlip.isInside(word, of: name)
  }

  private typealias Reading = (letters: String, range: TextRange)

  /// The capitalised words of a segment in Latin letters, with and without a case ending.
  private func letters(in segment: Int) -> [Reading] {
    if let known = readings[segment] { return known }
    if readings.count == Self.mostKept { readings = [:] }
    let made = pair.source.map { letters(in: $0.segments[segment].range, of: $0) } ?? []
    readings[segment] = made
    return made
  }

  private func letters(in range: TextRange, of source: Document) -> [Reading] {
    let names = pair.words(.source).entries(in: range).filter {
      $0.isCapitalised && $0.kind == .letters
        && $0.folded.unicodeScalars.count >= Self.leastLetters
    }
    return names.flatMap { name -> [Reading] in
      let text = source.string(name.range)
      let wordings = [text, text.replacing("ё", with: "йо")]
      let romanized = wordings.map {
        Readings.flatten(Romanizer.romanized($0, language: source.language))
      }
      return romanized.flatMap { letters in
        (0...Self.longestEnding).map { (String(letters.dropLast($0)), name.range) }
      }
    }
  }

  /// A case ending in Latin letters: -ogo is longer, but stands on no surname's stem.
  private static let longestEnding = 2

  /// Chinese words whose pinyin is as long as a word, or longer by a letter.
  ///
  /// - Parameter isSlip: whether only those count whose first two letters may be the word's.
  private func pinyin(in segment: Int, like word: String, isSlip: Bool) -> [Reading] {
    guard let line = lines?[segment], word.utf8.count >= Self.leastPinyin,
      Pinyin.syllables(word) == nil
    else { return [] }
    let lengths = line.lengths
    let wanted = word.utf8.count...word.utf8.count + 1
    return (2...3).flatMap { length -> [Reading] in
      HanWindows(line, length: length).filter { window in
        let first = line.scalars[window.scalars.startIndex]
        if isSlip, !Readings.mayBegin(word, letters: 2, with: first) { return false }
        let letters = lengths[window.scalars.indices]
        let isRead = letters.contains(nil) || wanted.contains(letters.reduce(0) { $0 + ($1 ?? 0) })
        return isRead && !line.isTransliteration(window.scalars.indices)
      }.flatMap { window in
        Set([Readings.plain(window.han), Readings.name(window.han)]).sorted()
          .filter { wanted.contains($0.utf8.count) }
          .map { ($0, window.range) }
      }
    }
  }
}
