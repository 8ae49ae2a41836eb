/// How likely it is that two spellings are of one foreign name.
package enum NameSimilarity {
  /// A spelling made ready to be held against many others.
  package struct Name: Sendable {
    fileprivate let letters: [Unicode.Scalar]
    fileprivate let consonants: [Unicode.Scalar]

    package init(_ name: String) {
      letters = NameSimilarity.symbols(name)
      consonants = letters.filter { !NameSimilarity.isVowel($0) }
    }
  }

  /// 1 for names that share a `NameKey`, 0 for names that have nothing in common.
  ///
  /// Two similarities are made of weighted edits between the keys, one of all letters and one of
  /// the consonants alone, each 1 less the cost of the edits over the longer length. Three parts
  /// of the lower and one of the higher are the score: a name must agree in both. Costs:
  ///
  /// | edit | cost |
  /// |---|---|
  /// | consonants that transliteration mixes up: l r, b p, d t, g k, v w f, s z, ch j | 0.5 |
  /// | a vowel for another | 0.6 |
  /// | a vowel too many or too few | 0.5 |
  /// | anything else | 1 |
  ///
  /// *Nalun* and *Naryn* score 0.79, *Iran* and *Iraq* 0.56. Names of three letters or fewer say
  /// little: *Osh* and *Ash* are one vowel apart.
  package static func score(_ a: String, _ b: String) -> Double { score(Name(a), Name(b)) }

  package static func score(_ a: Name, _ b: Name) -> Double {
    if a.letters.isEmpty || b.letters.isEmpty { return 0 }
    if a.letters == b.letters { return 1 }
    let all = similarity(a.letters, b.letters)
    if a.consonants.isEmpty && b.consonants.isEmpty { return all }
    let skeleton = similarity(a.consonants, b.consonants)
    return 0.75 * min(all, skeleton) + 0.25 * max(all, skeleton)
  }

  /// The letters of a name's key; `ch` is one, and so is the `stan` at the end, which says nothing.
  fileprivate static func symbols(_ name: String) -> [Unicode.Scalar] {
    var letters = NameKey.scalars(name)
    if letters.count > 4, letters.suffix(4) == ["s", "t", "a", "n"] {
      letters.replaceSubrange((letters.count - 4)..., with: ["š"])
    }
    var result: [Unicode.Scalar] = []
    for letter in letters {
      if letter == "h", result.last == "c" {
        result[result.count - 1] = "č"
      } else {
        result.append(letter)
      }
    }
    return result
  }

  private static func similarity(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Double {
    let longer = max(a.count, b.count)
    return 1 - distance(a, b) / Double(longer)
  }

  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Double {
    var row: [Double] = [0]
    for letter in b { row.append(row[row.count - 1] + gap(letter)) }
    for first in a {
      var diagonal = row[0]
      row[0] += gap(first)
      for (j, second) in b.enumerated() {
        let above = row[j + 1]
        let changed = diagonal + substitution(first, second)
        row[j + 1] = min(changed, above + gap(first), row[j] + gap(second))
        diagonal = above
      }
    }
    return row[b.count]
  }

  private static func gap(_ letter: Unicode.Scalar) -> Double { isVowel(letter) ? 0.5 : 1 }

  private static func substitution(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Double {
    if a == b { return 0 }
    if isVowel(a), isVowel(b) { return 0.6 }
    return mixed.contains { $0.contains(a) && $0.contains(b) } ? 0.5 : 1
  }

  private static let mixed: [[Unicode.Scalar]] = [
    ["l", "r"], ["b", "p"], ["d", "t"], ["g", "k"], ["v", "w", "f"], ["s", "z"], ["č", "j"],
  ]

  fileprivate static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    letter == "a" || letter == "e" || letter == "i" || letter == "o" || letter == "u"
  }
}
