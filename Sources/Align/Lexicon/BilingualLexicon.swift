/// What is known of translations before two texts are seen: a glossary, lexicons of the user's,
/// and the one that ships, in this order of precedence.
package struct BilingualLexicon: Sendable {
  package static let empty = BilingualLexicon()

  static let dictionaryWeight: Float = 0.5

  private struct Source: Sendable {
    let table: LexiconTable
    let languages: [LanguagePair]
  }

  private var sources: [Source] = []
  private var hasShipped = false
  /// The terms of a glossary.
  var terms: LexiconTable?
  /// The languages of the two texts, if it is known.
  var languages: LanguagePair?

  package init() {}

  /// - Parameter pairs: words or short terms of the source language and of the target language.
  package init(pairs: [(source: String, target: String)]) {
    sources = [Source(table: LexiconTable(Self.rows(pairs)), languages: [])]
  }

  /// - Parameters:
  ///   - files: the first with the most say.
  ///   - withShipped: whether the lexicons that ship are used, too.
  package init(files: [LexiconFile], withShipped: Bool) {
    sources = files.map { Source(table: $0.table, languages: $0.languages) }
    hasShipped = withShipped
  }

  /// The lexicon with pairs of words that have more say than all that it has.
  package func adding(pairs: [(source: String, target: String)]) -> BilingualLexicon {
    var lexicon = self
    lexicon.sources = BilingualLexicon(pairs: pairs).sources + sources
    return lexicon
  }

  /// The rows of pairs that no file holds.
  static func rows(_ pairs: [(source: String, target: String)]) -> LexiconRows {
    var bytes: [UInt8] = []
    var rows: [LexiconRows.Row] = []
    for pair in pairs {
      let start = bytes.count
      bytes += pair.source.utf8
      let end = bytes.count
      bytes += pair.target.utf8.map { $0 == 0x09 ? 0x20 : $0 }
      rows.append(LexiconRows.Row(head: start..<end, body: end..<bytes.count))
    }
    var all = LexiconRows(bytes, notation: .tabbed)
    all.rows = rows
    return all
  }

  /// The lexicons in order of precedence.
  var layers: [LexiconLayer] {
    var layers: [LexiconLayer] = []
    if let terms { layers.append(LexiconLayer(table: terms, weight: Self.glossaryWeight)) }
    layers += sources.map {
      LexiconLayer(
        table: $0.table, weight: Self.dictionaryWeight, isReversed: isReversed($0.languages))
    }
    if hasShipped, let languages, let shipped = ShippedLexicon.layer(for: languages) {
      layers.append(shipped)
    }
    return layers
  }

  private func isReversed(_ known: [LanguagePair]) -> Bool {
    guard let languages, !known.contains(languages) else { return false }
    return known.contains(languages.reversed)
  }
}
