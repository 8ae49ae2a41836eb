internal import ICU
internal import Text

/// Where a word stands in a segment (UTF-8 bytes from the segment's start), and of what sort it is.
struct WordSpan: Equatable, Sendable {
  let range: Range<Int>
  let kind: Word.Kind
}

/// Cuts segments into tokens.
struct BitextTokenizer: ~Copyable {
  /// The tokens of a segment in order of kind, and its words as names are compared: whole.
  struct Result {
    var tokens: [BitextToken] = []
    var words: [WholeWord] = []
  }

  /// A word of an alphabet before it is cut.
  struct WholeWord: Equatable {
    /// Folded, apostrophes left out.
    let form: String
    let isCapitalised: Bool
    let isLatin: Bool
    /// The tokens that it gave, as indices into the segment's tokens.
    let tokens: Range<Int>
  }

  private var folder = WordFolder()

  mutating func tokens(of text: String, words: [WordSpan]) -> Result {
    var result = Result()
    let bytes = text.utf8
    for word in words {
      let start = bytes.index(bytes.startIndex, offsetBy: word.range.lowerBound)
      let end = bytes.index(start, offsetBy: word.range.count)
      let form = text[start..<end]
      switch word.kind {
      case .number: result.tokens.append(Self.number(form))
      case .ideographs: result.tokens.append(BitextToken(kind: .ideographs, form: String(form)))
      case .letters: add(form, to: &result)
      }
    }
    for scalar in text.unicodeScalars {
      guard let mark = Self.mark(scalar) else { continue }
      result.tokens.append(BitextToken(kind: .mark, form: mark))
    }
    return result
  }

  /// `l'homme` is two words; what English hangs on with an apostrophe is dropped.
  private mutating func add(_ word: Substring, to result: inout Result) {
    let folded = folder.folded(word)
    var parts = folded.unicodeScalars.split { "'’ʼ`".unicodeScalars.contains($0) }
    if parts.count > 1, parts[0].count > 2, parts[parts.count - 1].count <= 2 {
      parts.removeLast()
    }
    guard let first = word.unicodeScalars.first, !parts.isEmpty else { return }
    let before = result.tokens.count
    for part in parts {
      result.tokens.append(BitextToken(kind: .word, form: WordFolder.stem(String(part))))
    }
    let form = parts.map(String.init).joined()
    result.words.append(
      WholeWord(
        form: form, isCapitalised: first.properties.isUppercase,
        isLatin: form.utf8.allSatisfy { $0 < 0x80 }, tokens: before..<result.tokens.count))
  }

  private static func number(_ form: Substring) -> BitextToken {
    let digits = form.unicodeScalars.compactMap(\.digit).map(String.init).joined()
    return digits.isEmpty
      ? BitextToken(kind: .word, form: form.lowercased())
      : BitextToken(kind: .number, form: digits)
  }

  /// One form for the marks of all scripts; nil for marks that say nothing.
  static func mark(_ scalar: Unicode.Scalar) -> String? {
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
