internal import Terms
internal import Text

/// Words of a Latin text that read as pinyin of two syllables or more.
struct PinyinCandidate {
  let range: TextRange
  /// Lower-case letters without apostrophes and hyphens.
  let key: String
  let syllables: Int
  let segment: Int
}

enum PinyinCandidates {
  /// The longest run of words that together are one name.
  private static let mostWords = 4

  /// Runs of capitalised words, longest first at each place, overlapping.
  static func find(in words: WordIndex, of document: Document) -> [PinyinCandidate] {
    var found: [PinyinCandidate] = []
    let entries = words.entries
    for start in entries.indices where entries[start].isCapitalised {
      guard let segment = entries[start].segment else { continue }
      var key = ""
      var candidates: [PinyinCandidate] = []
      for end in start..<min(start + mostWords, entries.count) {
        guard entries[end].segment == segment, let part = letters(entries[end].folded) else {
          break
        }
        if end > start, !isJoined(entries[end - 1].range, entries[end].range, document) { break }
        key += part
        guard let syllables = Pinyin.syllables(key) else { continue }
        guard syllables >= 2, key.utf8.count >= 4 else { continue }
        let range = withoutPossessive(entries[start].range.union(entries[end].range), document)
        candidates.append(
          PinyinCandidate(range: range, key: key, syllables: syllables, segment: segment))
      }
      found += candidates.reversed()
    }
    return found
  }

  private static func withoutPossessive(_ range: TextRange, _ document: Document) -> TextRange {
    let text = document.string(range)
    let length = text.hasSuffix("'s") ? 2 : text.hasSuffix("’s") ? 4 : 0
    return TextRange(range.start, range.end - UInt32(length))
  }

  /// Nil for a word that no pinyin spells.
  private static func letters(_ folded: String) -> String? {
    let letters = folded.utf8.filter { $0 != UInt8(ascii: "'") }
    guard letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func isJoined(_ a: TextRange, _ b: TextRange, _ document: Document) -> Bool {
    let between = document.text[Int(a.end)..<Int(b.start)]
    return between.allSatisfy { $0 == 0x20 || $0 == 0x2D || $0 == 0x27 || $0 == 0x0A }
      || document.string(TextRange(a.end, b.start)) == "’"
  }
}
