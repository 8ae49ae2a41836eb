internal import Text

/// A line of plain text and what its shape tells.
struct PlainLine {
  /// Bytes of the text, without the line end.
  let range: Range<Int>
  /// Columns: an ideograph, a kana, a Hangul syllable or an emoji takes two. Zero for a line of
  /// nothing but white space.
  let width: Int
  /// Columns up to the first place where the line might have been wrapped.
  let firstWordWidth: Int
  let isIndented: Bool
  /// Whether its last character, closing quotation marks and brackets aside, ends a sentence.
  let endsSentence: Bool
  /// Whether its first character is a letter in lower case.
  let opensLow: Bool

  var isBlank: Bool { width == 0 }

  static func lines(of text: [UInt8]) -> [PlainLine] {
    let table = LineTable(text)
    return table.starts.indices.map { PlainLine(text[table.range(ofLine: $0)], of: text) }
  }

  private init(_ bytes: ArraySlice<UInt8>, of text: [UInt8]) {
    range = bytes.startIndex..<bytes.endIndex
    let trimmed = WhiteSpace.trim(TextRange(range.lowerBound, range.upperBound), of: text)
    let content = text[trimmed.indices]
    width = content.reduce(0) { $0 + Self.columns($1) }
    let isUnspaced = content.first.map { Self.columns($0) == 2 } ?? false
    firstWordWidth =
      isUnspaced ? 2 : content.prefix { !$0.isBlank }.reduce(1) { $0 + Self.columns($1) }
    isIndented = !content.isEmpty && content.startIndex > range.lowerBound
    endsSentence = Self.endsSentence(content)
    let first = String(decoding: content.prefix(4), as: UTF8.self).unicodeScalars.first
    opensLow = first?.properties.isLowercase ?? false
  }

  /// The columns of the character that a byte leads; none for the bytes after it. The lead bytes
  /// 0xE3…0xED and 0xEF cover U+3000…U+DFFF and the full-width forms.
  private static func columns(_ byte: UInt8) -> Int {
    switch byte {
    case 0x80...0xBF: 0
    case 0xE3...0xED, 0xEF, 0xF0...0xFF: 2
    default: 1
    }
  }

  private static func endsSentence(_ content: ArraySlice<UInt8>) -> Bool {
    let tail = content.suffix(32).drop { $0 & 0xC0 == 0x80 }
    let scalars = String(decoding: tail, as: UTF8.self).unicodeScalars
    let last = scalars.last { !closing.contains($0) }
    return last.map { terminators.contains($0) } ?? false
  }

  private static let closing = Set("\"')]”’»」』）】〉》".unicodeScalars)
  private static let terminators = Set(".!?…。！？；؟।".unicodeScalars)
}
