internal import ICU
internal import Text

/// Where a word stands in a segment (UTF-8 bytes from the segment's start), and of what sort it is.
struct WordSpan: Equatable, Sendable {
  let range: Range<Int>
  let kind: Word.Kind
}

/// Cuts words into tokens and finds marks.
enum BitextTokenizer {
  /// The tokens of a word, and the word as names are compared: whole.
  struct Result {
    var tokens: [BitextToken] = []
    var whole: WholeWord?
  }

  /// A word of an alphabet before it is cut.
  struct WholeWord: Equatable {
    /// Folded, apostrophes left out.
    let form: String
    let isCapitalised: Bool
    let isLatin: Bool
  }

  static func tokens(of word: String, kind: Word.Kind) -> Result {
    switch kind {
    case .number: Result(tokens: [number(word)])
    case .ideographs: Result(tokens: [BitextToken(kind: .ideographs, form: word)])
    case .letters: letters(word)
    }
  }

  /// `l'homme` is two words; what English hangs on with an apostrophe is dropped.
  private static func letters(_ word: String) -> Result {
    let folded = WordFolder.folded(word)
    var parts = parts(folded)
    if parts.count > 1, parts[0].unicodeScalars.count > 2,
      parts[parts.count - 1].unicodeScalars.count <= 2
    {
      parts.removeLast()
    }
    guard let first = word.unicodeScalars.first, !parts.isEmpty else { return Result() }
    let form = parts.count == 1 ? parts[0] : parts.joined()
    return Result(
      tokens: parts.map { BitextToken(kind: .word, form: WordFolder.stem($0)) },
      whole: WholeWord(
        form: form, isCapitalised: first.properties.isUppercase,
        isLatin: form.utf8.allSatisfy { $0 < 0x80 }))
  }

  /// The parts between apostrophes.
  private static func parts(_ folded: String) -> [String] {
    let isPlain = folded.utf8.allSatisfy { $0 < 0x80 && $0 != 0x27 && $0 != 0x60 }
    if isPlain { return folded.isEmpty ? [] : [folded] }
    return folded.unicodeScalars.split { "'’ʼ`".unicodeScalars.contains($0) }.map(String.init)
  }

  private static func number(_ form: String) -> BitextToken {
    let digits = form.unicodeScalars.compactMap(\.digit).map(String.init).joined()
    return digits.isEmpty
      ? BitextToken(kind: .word, form: form.lowercased())
      : BitextToken(kind: .number, form: digits)
  }

  /// The marks of a text that say something, in order.
  static func marks(in text: String) -> [BitextToken] {
    var marks: [BitextToken] = []
    for scalar in text.unicodeScalars where mayBeMark(scalar) {
      if let form = mark(scalar) { marks.append(BitextToken(kind: .mark, form: form)) }
    }
    return marks
  }

  /// Whether a byte of UTF-8 may begin a mark that says something.
  static func mayBeginMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x22, 0x28, 0x3A, 0x3B, 0x3F, 0xC2, 0xD8, 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }

  private static func mayBeMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x30...0x39, 0x41...0x7A, 0xC0..<0x0600, 0x3040..<0xFF00: false
    default: true
    }
  }

  /// One form for the marks of all scripts; nil for marks that say nothing.
  private static func mark(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "?", "？", "؟", "¿": "?"
    case "!", "！", "¡": "!"
    case "\"", "“", "”", "„", "‟", "「", "」", "『", "』", "«", "»", "＂": "\""
    case ":", "：": ":"
    case ";", "；", "؛": ";"
    case "(", "（": "("
    case "…": "…"
    default: nil
    }
  }
}
