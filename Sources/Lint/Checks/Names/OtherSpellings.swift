internal import ICU
internal import Terms
internal import Text

/// Finds names that a translation spells in one way, and in another way once or twice.
///
/// A name with several parts is taken part by part: 伊戈尔·谢苗诺夫 and 谢苗诺夫 have one surname.
struct OtherSpellings {
  private let pair: Pair
  /// The uses of parts that the translation spells in several ways.
  private let uses: [String: [Use]]
  /// What the term bases have, which has checks of its own.
  private let terms: RangeIndex
  private let isLatin: Bool

  private typealias Use = NameParts.Use

  init(_ pair: Pair) {
    self.pair = pair
    guard let source = pair.source, pair.alignment?.kind == .translation,
      source.language.base != pair.target.language.base
    else {
      uses = [:]
      terms = RangeIndex([])
      isLatin = false
      return
    }
    let isLatin = source.language.isWritten(in: .latin)
    self.isLatin = isLatin
    let told = pair.names.filter {
      ($0.evidence == .spelling || $0.evidence == .sound && !isLatin) && Self.isSpoken($0.target)
    }
    var parts = NameParts(source, pair.target)
    uses = parts.varied(told)
    terms = RangeIndex(isLatin ? pair.terms(.target).map(\.range) : [])
  }

  var all: [StrangeRendering] {
    uses.keys.sorted().flatMap { part in strange(part, uses[part] ?? []) }
  }

  /// Whether a rendering has a vowel.
  private static func isSpoken(_ name: String) -> Bool {
    name.utf8.allSatisfy { $0 < 0x80 }
      ? name.utf8.contains { vowels.contains($0 | 0x20) }
      : name.lowercased().contains { "aeiouy".contains($0) || !$0.isASCII }
  }

  private static let vowels = Array("aeiouy".utf8)

  private func strange(_ part: String, _ uses: [Use]) -> [StrangeRendering] {
    let ways = Dictionary(grouping: uses, by: \.form)
    guard ways.count > 1, let usual = usualForm(ways, of: part), let first = ways[usual]?.first
    else { return [] }
    return ways.keys.sorted().flatMap { form -> [StrangeRendering] in
      guard form != usual, isOtherSpelling(form, usual), let places = ways[form],
        places.count < ways[usual]?.count ?? 0 || places.count == 1
      else { return [] }
      return places.filter { !terms.overlaps($0.target) && !isKnown(form) }.map {
        StrangeRendering(
          name: pair.source?.string($0.source) ?? part, source: $0.source, range: $0.target,
          usual: usual, usualRange: first.target)
      }
    }
  }

  /// Whether a form is what the other language calls a place that everybody knows: Londres.
  private func isKnown(_ form: String) -> Bool {
    ToldNames.words(of: form).allSatisfy { isLatin && pair.isShippedNameWord($0) }
  }

  /// The commonest form; of forms that are as common, the one that is nearer to the source's sound.
  /// Pinyin of a transcription is what leaked.
  private func usualForm(_ ways: [String: [Use]], of part: String) -> String? {
    let language = pair.source?.language ?? "zh"
    let isHan = language.base == "zh"
    let reading = isHan ? Readings.plain(part) : Romanizer.romanized(part, language: language)
    let isSigned = isHan && (part.unicodeScalars.count > 2 || Pinyin.isTransliteration(part))
    return ways.keys.map { form in
      let isLeak = isSigned && !Pinyin.isPersonalName(part) && Readings.flatten(form) == reading
      let score = isLeak ? 0 : NameSimilarity.score(reading, FoldedText.fold(form))
      // Where both languages write a name alike, the source has the last word.
      let isCopy = !isHan && FoldedText.fold(form) == part
      return (form, isCopy ? Int.max : ways[form]?.count ?? 0, score)
    }
    .min { (-$0.1, -$0.2, $0.0) < (-$1.1, -$1.2, $1.0) }?.0
  }

  private func isOtherSpelling(_ a: String, _ b: String) -> Bool {
    let words = [a, b].map {
      FoldedText.fold($0).split { !$0.isLetter && $0 != "'" }.map(String.init)
    }
    guard words[0].count == words[1].count else { return false }
    let differing = zip(words[0], words[1]).filter { $0 != $1 }
    return !differing.isEmpty && differing.allSatisfy { !NameForms.areInflections($0, $1) }
  }
}
