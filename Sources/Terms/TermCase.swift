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

  init(of term: Term, in concept: Concept) {
    if term.isCaseSensitive {
      self = .exact
    } else if concept.type == "phrase" {
      self = .free
    } else {
      let letters = Self.shape(term.text.unicodeScalars).joined()
      let isAcronym = (2...4).contains(letters.count) && letters.allSatisfy { $0 }
      self = isAcronym ? .exact : letters.first == true ? .initial : .free
    }
  }

  /// - Parameters:
  ///   - text: what stands in the text, its ending left out.
  ///   - term: the words of the term base.
  func allows(_ text: Substring.UnicodeScalarView, for term: String) -> Bool {
    switch self {
    case .free: return true
    case .initial: return text.first { $0.properties.isCased }?.isCapital ?? true
    case .exact:
      let pairs = zip(Self.shape(text), Self.shape(term.unicodeScalars))
      return pairs.allSatisfy { a, b in zip(a, b).allSatisfy { $0 == $1 } }
    }
  }

  /// Whether each cased letter is a capital, word by word.
  private static func shape(_ text: some Sequence<Unicode.Scalar>) -> [[Bool]] {
    var words: [[Bool]] = [[]]
    for scalar in text {
      if scalar.properties.isCased {
        words[words.count - 1].append(scalar.isCapital)
      } else if scalar.properties.isWhitespace || scalar.properties.isDash {
        if words.last?.isEmpty == false { words.append([]) }
      }
    }
    return words
  }
}

extension Unicode.Scalar {
  fileprivate var isCapital: Bool {
    properties.isUppercase || properties.generalCategory == .titlecaseLetter
  }
}
