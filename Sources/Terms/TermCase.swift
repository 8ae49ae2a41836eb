internal import Text

/// How much the case of a term's letters matters where it stands in a text.
enum TermCase: Sendable {
  /// Any case will do.
  case free
  /// The first letter must be a capital: proper names.
  case initial
  /// Every letter as in the term base: where it says so, and acronyms of up to four letters, which
  /// are often words too (WHO, IT, US).
  case exact

  /// - Parameter term: its index in the concept.
  init(of term: Int, in concept: Concept) {
    if concept.terms[term].isCaseSensitive {
      self = .exact
    } else if concept.type == "phrase" {
      self = .free
    } else {
      self = Self.ofName(concept.terms[term].text)
    }
  }

  /// Whether a term begins with a capital of ASCII, which the text must have too.
  func needsCapital(for term: String) -> Bool {
    guard let first = term.utf8.first, (0x41...0x5A).contains(first) else { return false }
    return self != .free
  }

  private static func ofName(_ text: String) -> TermCase {
    if isCapitalised(text) { return .initial }
    var capitals = 0
    var letters = 0
    var opensLow = false
    for scalar in text.unicodeScalars where scalar.isCased {
      letters += 1
      if scalar.isCapital { capitals += 1 } else if letters == 1 { opensLow = true }
    }
    if (2...4).contains(letters), capitals == letters { return .exact }
    return letters == 0 || opensLow ? .free : .initial
  }

  /// Whether a text begins with a capital and a small letter of ASCII, as most names do.
  private static func isCapitalised(_ text: String) -> Bool {
    var bytes = text.utf8.makeIterator()
    guard let first = bytes.next(), let second = bytes.next() else { return false }
    return first &- 0x41 < 26 && second &- 0x61 < 26
  }

  /// - Parameters:
  ///   - text: the bytes that stand in the text, their ending left out.
  ///   - term: the words of the term base.
  func allows(_ text: Span<UInt8>, for term: @autoclosure () -> String) -> Bool {
    switch self {
    case .free: return true
    case .initial:
      if !text.isEmpty, text[0] < 0x80 { return Unicode.Scalar(text[0]).isCapital }
      return Self.scalars(text).first(where: \.isCased)?.isCapital ?? true
    case .exact:
      let text = Self.shape(Self.scalars(text))
      return zip(text, Self.shape(term().unicodeScalars)).allSatisfy { a, b in
        zip(a, b).allSatisfy { $0 == $1 }
      }
    }
  }

  private static func scalars(_ text: Span<UInt8>) -> String.UnicodeScalarView {
    var bytes: [UInt8] = []
    for index in text.indices { bytes.append(text[index]) }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars
  }

  /// Whether each cased letter is a capital, word by word.
  private static func shape(_ text: some Sequence<Unicode.Scalar>) -> [[Bool]] {
    var words: [[Bool]] = [[]]
    for scalar in text {
      if scalar.isCased {
        words[words.count - 1].append(scalar.isCapital)
      } else if scalar.properties.isWhitespace || scalar.properties.isDash {
        if words.last?.isEmpty == false { words.append([]) }
      }
    }
    return words
  }
}

extension Unicode.Scalar {
  fileprivate var isCased: Bool {
    if isASCII { return (UInt8(value) | 0x20) &- 0x61 < 26 }
    // Kana and ideographs, most of them, have no case.
    return (0x3000...0x9FFF).contains(value) ? false : properties.isCased
  }

  fileprivate var isCapital: Bool {
    if isASCII { return UInt8(value) &- 0x41 < 26 }
    return properties.isUppercase || properties.generalCategory == .titlecaseLetter
  }
}
