internal import ICU

extension KeptWords {
  /// Joins the words from an index on, which are those of a range, where they make up a term.
  func join(_ words: inout [Word], from first: Int, in text: [UInt8], _ range: TextRange) {
    var rest = Array(words[first...])
    words.removeSubrange(first...)
    var index = 0
    var at = Int(range.start)
    while index < rest.count {
      let word = rest[index]
      at = max(at, Int(word.range.start))
      if word.kind != .ideographs || at >= Int(word.range.end) {
        words.append(word)
        index += 1
      } else if let (end, last) = term(in: text, at: at, rest, from: index) {
        if at > word.range.start { words.append(Word(range: cut(word, to: at), kind: word.kind)) }
        words.append(Word(range: TextRange(at, end), kind: .ideographs))
        let tail = rest[last]
        rest[last] = Word(range: TextRange(UInt32(end), tail.range.end), kind: tail.kind)
        index = rest[last].range.isEmpty ? last + 1 : last
        at = end
      } else {
        at += Self.width(text[at])
      }
    }
  }

  private func cut(_ word: Word, to end: Int) -> TextRange {
    TextRange(word.range.start, UInt32(end))
  }

  /// The end of the longest term at an offset inside a word, and the index of the word it ends in.
  private func term(
    in text: [UInt8], at start: Int, _ words: [Word], from index: Int
  ) -> (end: Int, last: Int)? {
    guard let key = Self.key(text, start), let candidates = terms[key] else { return nil }
    for term in candidates {
      let end = start + term.count
      guard end <= text.count, text[start..<end].elementsEqual(term) else { continue }
      guard let last = words[index...].firstIndex(where: { $0.range.end >= end }) else { continue }
      let begins = words[index].range.start == start
      let ends = words[last].range.end == end
      let isPart = index == last && !(begins && ends)
      if isPart || words[last].range.start >= end { continue }
      if begins && ends || (begins || ends) && term.count > Self.shortTerm { return (end, last) }
    }
    return nil
  }

  /// UTF-8 bytes of two ideographs.
  private static let shortTerm = 6

  /// The first six bytes at an offset; nil where there are fewer.
  static func key(_ bytes: [UInt8], _ at: Int) -> UInt64? {
    guard at + shortTerm <= bytes.count else { return nil }
    return bytes[at..<at + shortTerm].reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func width(_ lead: UInt8) -> Int {
    switch lead {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  /// Whether a word is written in ideographs and kana alone, dots between names apart.
  static func isUnspaced(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { scalar in
      if scalar == "·" || scalar == "・" || scalar == "ー" { return true }
      let script = scalar.script
      return script == .han || script == .katakana || script == .hiragana
    }
  }
}
