internal import Text

/// Where the phrases of a text stand that nothing has taken, those of the same words together.
struct PhrasePlaces {
  struct Place {
    let unit: Int
    let range: TextRange
  }

  /// The places of all phrases with two or more, one phrase's behind another's.
  let places: [Place]
  /// The places of each phrase, the commonest first.
  let groups: [Range<Int>]

  init(_ units: MinedUnits) {
    var numbers = PhraseNumbers(units.names)
    var lastUnit: [Int] = []
    var counts: [Int] = []
    var found: [Found] = []
    let names = units.names
    for named in units.named {
      let unit = named.unit
      for words in units.phrases(of: named) {
        guard units.isFree(target: names.range(words), of: unit) else { continue }
        let number = numbers.number(of: words)
        while counts.count <= number {
          counts.append(0)
          lastUnit.append(-1)
        }
        if lastUnit[number] == unit { continue }
        lastUnit[number] = unit
        counts[number] += 1
        found.append(Found(words: words, number: number, unit: unit))
      }
    }
    let ranked = Self.ranked(found, counts, names)
    (places, groups) = Self.gathered(found, ranked, counts, names)
  }

  /// A phrase in a unit, with the number of its words.
  private struct Found {
    let words: Range<Int>
    let number: Int
    let unit: Int
  }

  /// The numbers of the phrases with two places or more, the commonest first, of those that are as
  /// common in the order of their words.
  private static func ranked(
    _ found: [Found], _ counts: [Int], _ names: NamePhrases
  ) -> [Int] {
    var keys: [(number: Int, text: String)] = []
    var isKnown = [Bool](repeating: false, count: counts.count)
    for found in found where counts[found.number] > 1 && !isKnown[found.number] {
      isKnown[found.number] = true
      let text = found.words.map { names.spelling($0).folded }.joined(separator: " ")
      keys.append((found.number, text))
    }
    keys.sort { (counts[$0.number], $1.text) > (counts[$1.number], $0.text) }
    return keys.map(\.number)
  }

  private static func gathered(
    _ found: [Found], _ ranked: [Int], _ counts: [Int], _ names: NamePhrases
  ) -> ([Place], [Range<Int>]) {
    var groups: [Range<Int>] = []
    var next = [Int](repeating: -1, count: counts.count)
    var end = 0
    for number in ranked {
      groups.append(end..<end + counts[number])
      next[number] = end
      end += counts[number]
    }
    var places = [Place](repeating: Place(unit: 0, range: TextRange(0, 0)), count: end)
    for found in found where next[found.number] >= 0 {
      places[next[found.number]] = Place(unit: found.unit, range: names.range(found.words))
      next[found.number] += 1
    }
    return (places, groups)
  }
}

/// Numbers phrases by their folded words.
private struct PhraseNumbers {
  private let names: NamePhrases
  /// The number of the folded form of each spelling.
  private let forms: [UInt32]
  private let formCount: Int
  private var sequences = WordSequences()

  init(_ names: NamePhrases) {
    self.names = names
    var known: [String: UInt32] = [:]
    forms = names.spellings.map { spelling in
      let form = known[spelling.folded] ?? UInt32(known.count)
      known[spelling.folded] = form
      return form
    }
    formCount = known.count
  }

  mutating func number(of words: Range<Int>) -> Int {
    let forms = words.lazy.map { [names, forms] in forms[Int(names.words[$0].spelling)] }
    return sequences.number(of: forms).map { formCount + $0 } ?? Int(forms[words.lowerBound])
  }
}
