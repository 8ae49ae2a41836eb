internal import Glibc

extension TranslationTable {
  /// Of each given token the words that tell most: t(word | given) · log(t(word | given) / p(word)),
  /// their part of the divergence of the words given the token from those of the text at large
  /// (Kullback and Leibler 1951). What is no likelier than at large is left out.
  ///
  /// - Parameters:
  ///   - most: how many words a token keeps.
  ///   - shares: p(word), by word.
  func mostInformative(_ most: Int, shares: [Float]) -> TranslationTable {
    var kept: [TokenLink] = []
    for given in 0..<Int32(rows) {
      kept += mostInformative(of: given, most, shares).map { place in
        TokenLink(given: given, word: words[place], weight: weights[place])
      }
    }
    return TranslationTable(kept, rows: rows)
  }

  private func mostInformative(of given: Int32, _ most: Int, _ shares: [Float]) -> [Int] {
    let told = row(given).map { place in
      (place: place, told: weights[place] * logf(weights[place] / shares[Int(words[place])]))
    }.filter { $0.told > 0 }
    if told.count <= most { return told.map(\.place) }
    return told.sorted { ($0.told, $1.place) > ($1.told, $0.place) }.prefix(most).map(\.place)
  }
}
