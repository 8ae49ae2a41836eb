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

  /// What the words of a form can be to pinyin.
  private enum Part {
    case unknown, other
    /// The beginning of some, and of so many syllables by themselves; 0 where they are none.
    case opening(UInt8)
  }

  /// Runs of capitalised words, longest first at each place, overlapping.
  static func find(in words: WordIndex, of document: Document) -> [PinyinCandidate] {
    var found: [PinyinCandidate] = []
    let entries = words.entries
    var parts = [Part](repeating: .unknown, count: entries.forms.count)
    for start in entries.indices where entries.isCapitalised(at: start) {
      let form = entries.form(at: start)
      if case .unknown = parts[form] { parts[form] = part(entries.forms[form]) }
      guard case .opening(let syllables) = parts[form],
        let segment = entries.segment(at: start)
      else { continue }
      let first = found.count
      append(from: start, Int(syllables), segment, entries, document, to: &found)
      found[first...].reverse()
    }
    return found
  }

  private static func part(_ folded: String) -> Part {
    var key: [UInt8] = []
    guard append(folded, to: &key) else { return .other }
    let reading = Pinyin.reading(of: key)
    return reading.isOpen ? .opening(UInt8(clamping: reading.syllables ?? 0)) : .other
  }

  /// Appends those that begin with a word, the shortest first.
  ///
  /// - Parameter syllables: of the word by itself; 0 where it is no pinyin.
  private static func append(
    from start: Int, _ syllables: Int, _ segment: Int, _ entries: WordEntries, _ document: Document,
    to found: inout [PinyinCandidate]
  ) {
    var key: [UInt8] = []
    let first = entries.range(at: start)
    var last = first
    for end in start..<min(start + mostWords, entries.count) {
      let range = entries.range(at: end)
      if end > start, !isJoined(last, range, document) { break }
      guard entries.segment(at: end) == segment,
        append(entries.forms[entries.form(at: end)], to: &key)
      else { break }
      let reading = end > start ? Pinyin.reading(of: key) : (syllables, true)
      if let syllables = reading.syllables, syllables >= 2, key.count >= 4 {
        found.append(
          PinyinCandidate(
            range: withoutPossessive(first.union(range), document),
            key: String(decoding: key, as: UTF8.self), syllables: syllables, segment: segment))
      }
      guard reading.isOpen else { break }
      last = range
    }
  }

  private static func withoutPossessive(_ range: TextRange, _ document: Document) -> TextRange {
    let text = document.text[range.indices]
    guard text.last == UInt8(ascii: "s") else { return range }
    let rest = text.dropLast()
    let length =
      rest.last == UInt8(ascii: "'") ? 2 : rest.suffix(3).elementsEqual("’".utf8) ? 4 : 0
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
      || between.elementsEqual("’".utf8)
  }
}
