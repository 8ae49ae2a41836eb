/// Inexact matches between the terms of two texts: a long common prefix, or for names shared
/// letter pairs ("Koshtbo" and "Koshtobe").
struct SoftMatches {
  /// Target term → source terms with a similarity below 1, and the reverse.
  private(set) var ofTarget: [Int: [(Int, Double)]] = [:]
  private(set) var ofSource: [Int: [(Int, Double)]] = [:]

  init(target: [Int], source: [Int], names: Set<Int>, vocabulary: TermVocabulary) {
    let spelled: [[UInt8]] = vocabulary.terms.map { Array($0.utf8) }
    let eligible = source.filter { spelled[$0].count >= 4 && spelled[$0][0] != UInt8(ascii: "#") }
    let byPrefix = Dictionary(grouping: eligible) { Array(spelled[$0].prefix(4)) }
    let sourceNames = eligible.filter { names.contains($0) }
    for term in target where spelled[term].count >= 4 && spelled[term][0] != UInt8(ascii: "#") {
      var found: [Int: Double] = [:]
      for other in byPrefix[Array(spelled[term].prefix(4))] ?? [] where other != term {
        found[other] = Self.prefixSimilarity(spelled[term], spelled[other])
      }
      if names.contains(term) {
        for other in sourceNames where other != term && found[other] == nil {
          let dice = Self.dice(spelled[term], spelled[other])
          if dice >= 0.6 { found[other] = dice }
        }
      }
      guard !found.isEmpty else { continue }
      let matches: [(Int, Double)] = found.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { ($0.key, $0.value) }
      ofTarget[term] = matches
      for (other, similarity) in matches { ofSource[other, default: []].append((term, similarity)) }
    }
  }

  private static func prefixSimilarity(_ a: [UInt8], _ b: [UInt8]) -> Double? {
    let shared = zip(a, b).prefix { $0 == $1 }.count
    let longer = max(a.count, b.count)
    guard shared >= 5 || shared * 4 >= longer * 3 else { return nil }
    return 0.5 + 0.4 * Double(shared) / Double(longer)
  }

  /// Dice coefficient over the sets of letter pairs.
  static func dice(_ a: [UInt8], _ b: [UInt8]) -> Double {
    func pairs(_ word: [UInt8]) -> Set<UInt16> {
      Set(zip(word, word.dropFirst()).map { UInt16($0) << 8 | UInt16($1) })
    }
    let first = pairs(a)
    let second = pairs(b)
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    return 2 * Double(first.intersection(second).count) / Double(first.count + second.count)
  }
}
