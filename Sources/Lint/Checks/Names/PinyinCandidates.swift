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
    /// Whether no pinyin begins with the words of each form; nil where that is not known.
    var isOther = [Bool?](repeating: nil, count: entries.forms.count)
    for start in entries.indices where entries.isCapitalised(at: start) {
      let entry = entries[start]
      guard let segment = entry.segment, isOther[entry.form] != true else { continue }
      if isOther[entry.form] == nil { isOther[entry.form] = !opensPinyin(entry.folded) }
      if isOther[entry.form] == true { continue }
      found += candidates(from: start, segment, entries, document).reversed()
    }
    return found
  }

  /// Whether a word is pinyin, or may be the beginning of some.
  private static func opensPinyin(_ folded: String) -> Bool {
    var key: [UInt8] = []
    return append(folded, to: &key) && Pinyin.reading(of: key).isOpen
  }

  private static func candidates(
    from start: Int, _ segment: Int, _ entries: WordEntries, _ document: Document
  ) -> [PinyinCandidate] {
    var key: [UInt8] = []
    var candidates: [PinyinCandidate] = []
    var last = entries[start]
    for end in start..<min(start + mostWords, entries.count) {
      let entry = entries[end]
      if end > start, !isJoined(last.range, entry.range, document) { break }
      guard entry.segment == segment, append(entry.folded, to: &key) else { break }
      let reading = Pinyin.reading(of: key)
      if let syllables = reading.syllables, syllables >= 2, key.count >= 4 {
        let range = withoutPossessive(entries[start].range.union(entry.range), document)
        let letters = String(decoding: key, as: UTF8.self)
        candidates.append(
          PinyinCandidate(range: range, key: letters, syllables: syllables, segment: segment))
      }
      guard reading.isOpen else { break }
      last = entry
    }
    return candidates
  }

  private static func withoutPossessive(_ range: TextRange, _ document: Document) -> TextRange {
    let text = document.string(range)
    let length = text.hasSuffix("'s") ? 2 : text.hasSuffix("’s") ? 4 : 0
    return TextRange(range.start, range.end - UInt32(length))
  }

  /// Adds the letters of a word; false for a word that no pinyin spells.
  private static func append(_ folded: String, to key: inout [UInt8]) -> Bool {
    for letter in folded.utf8 where letter != UInt8(ascii: "'") {
      guard (0x61...0x7A).contains(letter) else { return false }
      key.append(letter)
    }
    return true
  }

  private static func isJoined(_ a: TextRange, _ b: TextRange, _ document: Document) -> Bool {
    let between = document.text[Int(a.end)..<Int(b.start)]
    return between.allSatisfy { $0 == 0x20 || $0 == 0x2D || $0 == 0x27 || $0 == 0x0A }
      || document.string(TextRange(a.end, b.start)) == "’"
  }
}
