internal import Text

/// Tells which capitalised words of a text are of one phrase.
struct NameJoints {
  private let document: Document
  private let text: [UInt8]
  private let spellings: [NameSpelling]
  /// What stands between words, and what it joins.
  private var stretches: StretchNumbers
  private var joints: [Joint] = []
  private static let small: Set<String> = [
    "of", "and", "for", "the", "de", "del", "la", "al", "on",
  ]

  private enum Joint {
    case none, any
    /// *GDP of the G7*: an acronym is a name by itself.
    case behindWords
  }

  init(_ document: Document, _ spellings: [NameSpelling]) {
    self.document = document
    text = document.text
    self.spellings = spellings
    stretches = StretchNumbers(text)
  }

  /// In bytes.
  private static let longest: UInt32 = 12

  /// Whether only spaces, hyphens and small words stand between a word and the next.
  mutating func joins(_ word: CapitalisedWords.Found, _ next: TextRange) -> Bool {
    let end = word.range.end
    guard next.start >= end, next.start - end <= Self.longest else { return false }
    if next.start == end + 1 { return isJoint(text[Int(end)]) }
    let between = TextRange(end, next.start)
    let number = stretches.number(of: between)
    if number == joints.count { joints.append(joint(document.string(between))) }
    return switch joints[number] {
    case .none: false
    case .any: true
    case .behindWords: spellings[Int(word.spelling)].text.contains(where: \.isLowercase)
    }
  }

  private func joint(_ between: String) -> Joint {
    guard between.unicodeScalars.allSatisfy(Self.isSpaceOrLetter) else { return .none }
    let words = between.split { !$0.isLetter }.map(String.init)
    guard words.first != "the", words.allSatisfy(Self.small.contains) else { return .none }
    return words.isEmpty ? .any : .behindWords
  }

  /// A space, a line end, a hyphen.
  private func isJoint(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x2D }

  private static func isSpaceOrLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == " " || scalar == "\n" { return true }
    if scalar.isASCII { return scalar == "-" || (UInt8(scalar.value) | 0x20) &- 0x61 < 26 }
    return scalar.properties.isDash || scalar.properties.isAlphabetic
  }
}
