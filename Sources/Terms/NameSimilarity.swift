/// How likely it is that two spellings are of one foreign name.
package enum NameSimilarity {
  /// A spelling made ready to be held against many others.
  package struct Name: Sendable {
    fileprivate let letters: [NameLetter]
    fileprivate let consonants: [NameLetter]

    package init(_ name: String) { self.init(key: NameKey.scalars(name)) }

    /// - Parameter letters: ASCII in lower case.
    init(letters: some Sequence<UInt8>) { self.init(key: NameKey.scalars(letters: letters)) }

    private init(key: [Unicode.Scalar]) {
      letters = NameSimilarity.symbols(key)
      consonants = letters.filter { !$0.isVowel }
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

  package static func score(_ a: Name, _ b: Name) -> Double { score(a, b, least: 0) ?? 0 }

  /// The score if it is at least so much; nil, mostly after fewer steps, if it is not.
  package static func score(_ a: Name, _ b: Name, least: Double) -> Double? {
    if a.letters.isEmpty || b.letters.isEmpty { return least <= 0 ? 0 : nil }
    if a.letters == b.letters { return least <= 1 ? 1 : nil }
    // With the other similarity at its highest.
    let leastPart = (least - higherShare) / lowerShare - 1e-9
    if a.consonants.isEmpty && b.consonants.isEmpty {
      let all = similarity(a.letters, b.letters, least: least)
      return all >= least ? all : nil
    }
    let skeleton = similarity(a.consonants, b.consonants, least: leastPart)
    guard skeleton >= leastPart else { return nil }
    let all = similarity(a.letters, b.letters, least: leastPart)
    guard all >= leastPart else { return nil }
    let score = lowerShare * min(all, skeleton) + higherShare * max(all, skeleton)
    return score >= least ? score : nil
  }

  private static let lowerShare = 0.75
  private static let higherShare = 0.25

  /// The letters of a name's key; `ch` is one, and so is the `stan` at the end, which says nothing.
  fileprivate static func symbols(_ key: [Unicode.Scalar]) -> [NameLetter] {
    var letters = key[...]
    let endsInStan = letters.count > 4 && letters.suffix(4).elementsEqual("stan".unicodeScalars)
    if endsInStan { letters = letters.dropLast(4) }
    var result: [NameLetter] = []
    result.reserveCapacity(letters.count + 1)
    var afterC = false
    for letter in letters {
      if letter == "h", afterC {
        result[result.count - 1] = NameLetter("č")
        afterC = false
      } else {
        result.append(NameLetter(letter))
        afterC = letter == "c"
      }
    }
    if endsInStan { result.append(NameLetter("š")) }
    return result
  }

  /// Below the least of interest any number below it will do.
  private static func similarity(_ a: [NameLetter], _ b: [NameLetter], least: Double) -> Double {
    let longer = Double(max(a.count, b.count))
    return 1 - distance(a, b, limit: (1 - least) * longer + 1e-9) / longer
  }

  /// - Returns: the cost of the edits, or a number above the limit that it is not below.
  private static func distance(
    _ a: [NameLetter], _ b: [NameLetter], limit: Double
  ) -> Double {
    var row = [Double](repeating: 0, count: b.count + 1)
    for index in b.indices { row[index + 1] = row[index] + b[index].gap }
    for first in a {
      let gap = first.gap
      var diagonal = row[0]
      row[0] += gap
      var lowest = row[0]
      for index in b.indices {
        let above = row[index + 1]
        let second = b[index]
        let cost = min(
          diagonal + first.cost(of: second), above + gap, row[index] + second.gap)
        row[index + 1] = cost
        diagonal = above
        if cost < lowest { lowest = cost }
      }
      if lowest > limit { return lowest }
    }
    return row[b.count]
  }
}

/// A letter of a name's key with what it costs to change it.
private struct NameLetter: Equatable {
  private let scalar: Unicode.Scalar
  /// Consonants that transliteration mixes up have one number, and so have the vowels; 0 for the
  /// others.
  private let group: UInt8
  private static let vowels: UInt8 = 8

  init(_ scalar: Unicode.Scalar) {
    self.scalar = scalar
    group =
      switch scalar {
      case "l", "r": 1
      case "b", "p": 2
      case "d", "t": 3
      case "g", "k": 4
      case "v", "w", "f": 5
      case "s", "z": 6
      case "č", "j": 7
      case "a", "e", "i", "o", "u": Self.vowels
      default: 0
      }
  }

  var isVowel: Bool { group == Self.vowels }
  var gap: Double { isVowel ? 0.5 : 1 }

  func cost(of other: NameLetter) -> Double {
    if scalar == other.scalar { return 0 }
    if group == 0 || group != other.group { return 1 }
    return isVowel ? 0.6 : 0.5
  }

  static func == (a: NameLetter, b: NameLetter) -> Bool { a.scalar == b.scalar }
}
