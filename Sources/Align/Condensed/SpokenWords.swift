internal import ICU
internal import Text

/// A word that says something of what its segment is about.
struct SpokenWord {
  let range: TextRange
  let kind: Word.Kind
}

enum SpokenWords {
  /// The words without the speaker's name, and without ideographs left in an alphabetic text.
  /// What plain language parts with points (Stadt∙rat) is one word.
  static func find(in segment: Segment, of document: Document) -> [SpokenWord] {
    let speaker = document.blocks[segment.block].speaker
    let readsHan = document.language.isWritten(in: .han)
    var words: [SpokenWord] = []
    for word in document.words(in: segment.range) {
      if speaker?.contains(word.range) ?? false { continue }
      if word.kind == .ideographs, !readsHan { continue }
      if let last = words.last, isPoint(document.text, last.range.end, word.range.start) {
        let whole = TextRange(last.range.start, word.range.end)
        words[words.count - 1] = SpokenWord(range: whole, kind: .letters)
      } else {
        words.append(SpokenWord(range: word.range, kind: word.kind))
      }
    }
    return words
  }

  /// Whether nothing but a bullet operator or a hyphenation point stands between two offsets.
  private static func isPoint(_ text: [UInt8], _ start: UInt32, _ end: UInt32) -> Bool {
    guard end == start + 3, text[Int(start)] == 0xE2 else { return false }
    let rest = (text[Int(start) + 1], text[Int(start) + 2])
    return rest == (0x88, 0x99) || rest == (0x80, 0xA7)
  }
}

/// One form for the spellings of a word.
enum Spelling {
  /// Folded, without a possessive ending and points between the parts of a word; German ß as ss,
  /// and th before a vowel as t, as before 1901.
  static func folded(_ raw: String, _ language: String) -> String {
    var folded = raw.utf8.allSatisfy { $0 < 0x80 } ? raw.lowercased() : FoldedText.fold(raw)
    if folded.hasSuffix("'s") { folded.removeLast(2) }
    if folded.utf8.allSatisfy({ $0 < 0x80 }), language != "de" { return folded }
    folded.unicodeScalars.removeAll { "\u{AD}·∙‧".unicodeScalars.contains($0) }
    return language == "de" ? german(folded) : folded
  }

  /// The same in UTF-8.
  static func folded(_ raw: ArraySlice<UInt8>, _ language: String) -> [UInt8] {
    guard language != "de", raw.allSatisfy({ $0 < 0x80 }) else {
      return Array(folded(String(decoding: raw, as: UTF8.self), language).utf8)
    }
    var folded = raw.map(FoldedText.foldedASCII)
    if folded.count >= 2, folded.suffix(2).elementsEqual("'s".utf8) { folded.removeLast(2) }
    return folded
  }

  private static func german(_ word: String) -> String {
    var result = ""
    var previous: Unicode.Scalar = " "
    let scalars = Array(word.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let isMute =
        scalar == "h" && previous == "t" && "aeiouyäöü".unicodeScalars.contains(next)
      if scalar == "ß" {
        result += "ss"
      } else if !isMute {
        result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result
  }
}
