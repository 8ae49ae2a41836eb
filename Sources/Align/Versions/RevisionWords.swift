internal import ICU
internal import Text

/// The words of two versions as numbers, so that they compare at once.
struct RevisionWords {
  private var numbers: [String: Int] = [:]

  /// Words, marks and white space of a stretch.
  struct Tokens {
    var ranges: [TextRange] = []
    var numbers: [Int] = []
    var isWord: [Bool] = []
  }

  /// The number of a text; texts that are canonically equivalent have one.
  mutating func number(_ text: String) -> Int {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let key = isASCII ? text : (try? Normalizer.composed(text)) ?? text
    if let known = numbers[key] { return known }
    numbers[key] = numbers.count
    return numbers.count - 1
  }

  var count: Int { numbers.count }

  /// The text of a segment with single spaces.
  mutating func number(_ segment: TextRange, of document: Document) -> Int {
    let pieces = document.string(segment).split(whereSeparator: \.isWhitespace)
    return number(pieces.joined(separator: " "))
  }

  /// The words of a stretch in lower case, sorted.
  mutating func bag(_ range: TextRange, of document: Document) -> [Int] {
    document.words(in: range).map { number(document.string($0.range).lowercased()) }.sorted()
  }

  /// Cuts a stretch into words of its language, single marks, and white space.
  mutating func tokens(_ range: TextRange, of document: Document) -> Tokens {
    var tokens = Tokens()
    var at = range.start
    for word in document.words(in: range) where word.range.end <= range.end {
      appendMarks(TextRange(at, word.range.start), of: document, to: &tokens)
      append(word.range, document.string(word.range), isWord: true, to: &tokens)
      at = word.range.end
    }
    appendMarks(TextRange(at, range.end), of: document, to: &tokens)
    return tokens
  }

  private mutating func appendMarks(
    _ range: TextRange, of document: Document, to tokens: inout Tokens
  ) {
    var at = range.start
    for character in document.string(range) {
      let end = at + UInt32(character.utf8.count)
      let isSpace = character.isWhitespace
      if isSpace, let last = tokens.ranges.last, last.end == at, tokens.numbers.last == space {
        tokens.ranges[tokens.ranges.count - 1].end = end
      } else {
        append(
          TextRange(at, end), isSpace ? " " : String(character), isWord: false, to: &tokens)
      }
      at = end
    }
  }

  private var space: Int { numbers[" "] ?? -1 }

  private mutating func append(
    _ range: TextRange, _ text: String, isWord: Bool, to tokens: inout Tokens
  ) {
    tokens.ranges.append(range)
    tokens.numbers.append(number(text))
    tokens.isWord.append(isWord)
  }
}
