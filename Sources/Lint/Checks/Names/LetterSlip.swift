internal import Text

/// Slips of the pen inside a word.
enum LetterSlip {
  /// Whether one letter was dropped, doubled or swapped, with two right letters before it and two
  /// after it.
  static func isInside(_ word: String, of right: String) -> Bool {
    let a = Array(word.unicodeScalars)
    let b = Array(right.unicodeScalars)
    let prefix = zip(a, b).prefix { $0 == $1 }.count
    let suffix = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    guard prefix >= 2, suffix >= 2 else { return false }
    let isOneMore = abs(a.count - b.count) == 1 && prefix + suffix >= min(a.count, b.count)
    return isOneMore || isSwap(a, b)
  }

  /// Whether two neighbouring letters are swapped, and nothing else is wrong.
  static func isSwap(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    guard a.count == b.count,
      let at = zip(a, b).enumerated().first(where: { $1.0 != $1.1 })?.offset, at + 1 < a.count
    else { return false }
    var swapped = a
    swapped.swapAt(at, at + 1)
    return swapped == b
  }

  /// Whether a letter more than in the other word is the same as its neighbour.
  static func isDoubled(_ word: [Unicode.Scalar], of right: [Unicode.Scalar]) -> Bool {
    word.indices.dropFirst().contains { place in
      word[place] == word[place - 1]
        && Array(word[..<place] + word[(place + 1)...]) == right
    }
  }
}
