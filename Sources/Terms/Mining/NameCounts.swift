internal import Text

/// In how many places names stand in a text, in any case.
struct NameCounts {
  private var counts: [String: Int] = [:]

  /// - Parameter finder: nil if the whole text is to be read.
  init(_ names: [String], in text: Document, _ finder: NameMiner.WordFinder?) {
    if names.isEmpty { return }
    let concepts = names.map {
      Concept(id: $0, type: "phrase", terms: [Term($0, language: text.language)])
    }
    let matcher = Glossary(concepts: concepts).matcher(for: text.language)
    let openings = finder.flatMap { Self.openings(of: names, in: text.text.span, $0) }
    let matches = openings.map { matcher.matches(in: text, from: $0) } ?? matcher.matches(in: text)
    var found = [Int](repeating: 0, count: names.count)
    for match in matches { found[match.concept] += 1 }
    counts = Dictionary(zip(names, found), uniquingKeysWith: +)
  }

  subscript(name: String) -> Int { counts[name] ?? 0 }

  /// Where words begin that may open one of some names; nil where a name begins with no letter or
  /// digit of ASCII.
  private static func openings(
    of names: [String], in text: Span<UInt8>, _ finder: NameMiner.WordFinder
  ) -> [UInt32]? {
    let heads = Set(names.map(head))
    if heads.contains("") { return nil }
    var openings: [UInt32] = []
    for word in finder(heads) {
      var isInside = WordEdge.isWord(before: Int(word.start), in: text)
      for at in word.indices where text[at] & 0xC0 != 0x80 {
        let isWord = WordEdge.isWord(at: at, in: text)
        if isWord, !isInside { openings.append(UInt32(at)) }
        isInside = isWord
      }
    }
    return openings
  }

  /// The letters and digits of ASCII that a name begins with, folded: a text has them as they are,
  /// whatever marks its other letters lack.
  private static func head(of name: String) -> String {
    let letters = FoldedText.fold(name).utf8.prefix { WordEdge.isWord(ascii: $0) }
    return String(decoding: letters, as: UTF8.self)
  }
}
