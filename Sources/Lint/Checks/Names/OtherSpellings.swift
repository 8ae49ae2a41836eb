internal import ICU
internal import Terms
internal import Text

/// Finds names that a translation spells in one way, and in another way once or twice.
///
/// A name with several parts is taken part by part: 伊戈尔·谢苗诺夫 and 谢苗诺夫 have one surname.
struct OtherSpellings {
  private let pair: Pair
  private let uses: [String: [Use]]
  /// What the term bases have, which has checks of its own.
  private let terms: RangeIndex
  private let known: [GlossaryWords]

  /// A part of a name and what the translation has for it.
  private struct Use {
    let part: String
    let source: TextRange
    let form: String
    let target: TextRange
  }

  init(_ pair: Pair) {
    self.pair = pair
    guard let source = pair.source, pair.alignment?.kind == .translation,
      source.language.base != pair.target.language.base
    else {
      uses = [:]
      terms = RangeIndex([])
      known = []
      return
    }
    let isLatin = source.language.isWritten(in: .latin)
    let told = pair.names.filter {
      $0.evidence == .spelling || $0.evidence == .sound && !isLatin
    }.filter { name in name.target.lowercased().contains { "aeiouy".contains($0) || !$0.isASCII } }
    let all = told.flatMap { name in
      name.places.flatMap { Self.uses($0, source, pair.target) }
    }
    uses = Dictionary(grouping: all) { $0.part }
    known = isLatin ? pair.shippedNameWords : []
    terms = RangeIndex(
      source.language.isWritten(in: .latin) ? pair.terms(.target).map(\.range) : [])
  }

  var all: [StrangeRendering] {
    uses.keys.sorted().flatMap { part in strange(part, uses[part] ?? []) }
  }

  /// The parts of a name and its rendering, if they have as many; else the whole.
  private static func uses(
    _ place: NamePair.Place, _ source: Document, _ target: Document
  ) -> [Use] {
    let parts = Self.parts(of: place.source, in: source)
    let words = Self.parts(of: place.target, in: target)
    let isWhole = parts.count != words.count
    let ranges = isWhole ? [(place.source, place.target)] : Array(zip(parts, words))
    return ranges.map { own, other in
      Use(
        part: stem(of: FoldedText.fold(source.string(own))), source: own,
        form: target.string(other), target: other)
    }
  }

  /// A Cyrillic name without its case ending: Лаптев, Лаптеву, Лаптевым.
  private static func stem(of name: String) -> String {
    let letters = Array(name.unicodeScalars)
    guard letters.count >= 6, (0x430...0x45F).contains(letters[0].value) else { return name }
    let ending = letters.suffix(2).reversed().prefix { "аеиоуыюяьйм".unicodeScalars.contains($0) }
    return String(String.UnicodeScalarView(letters.dropLast(ending.count)))
  }

  /// What spaces and middle dots part.
  private static func parts(of range: TextRange, in document: Document) -> [TextRange] {
    var parts: [TextRange] = []
    var start = range.start
    var at = range.start
    for scalar in document.string(range).unicodeScalars {
      let next = at + UInt32(UTF8.width(scalar))
      if scalar == " " || scalar == "\u{A0}" || scalar == "·" || scalar == "•" || scalar == "・" {
        if at > start { parts.append(TextRange(start, at)) }
        start = next
      }
      at = next
    }
    if at > start { parts.append(TextRange(start, at)) }
    return parts
  }

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
    ToldNames.words(of: form).allSatisfy { word in known.contains { $0.known.contains(word) } }
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
