internal import Synchronization
internal import Text

/// The lexicons that the binary carries: six languages to English. A pair of two others of these
/// goes through English. Each is read when a pair first needs it.
enum ShippedLexicon {
  static let languages = ["de", "es", "fr", "ja", "ru", "zh"]
  private static let pivot = "en"

  private static let tables = Mutex<[LanguagePair: LexiconTable]>([:])

  /// The lexicon for texts in two languages; nil if there is none.
  static func layer(for pair: LanguagePair) -> LexiconLayer? {
    guard pair.source != pair.target, isKnown(pair.source), isKnown(pair.target) else { return nil }
    let isReversed = pair.source == pivot
    let pair = isReversed ? pair.reversed : pair
    let table = tables.withLock { tables in
      if let table = tables[pair] { return table }
      let table = pair.target == pivot ? direct(pair.source) : bridged(pair)
      tables[pair] = table
      return table
    }
    return LexiconLayer(
      table: table, weight: BilingualLexicon.dictionaryWeight, isReversed: isReversed)
  }

  private static func isKnown(_ language: String) -> Bool {
    language == pivot || languages.contains(language)
  }

  /// The rows of a language's lexicon.
  static func rows(_ language: String) -> LexiconRows {
    var faults = LexiconFaults()
    return TabbedReader.read(
      EmbeddedTable.bytes("lexicon/\(language)-\(pivot)") ?? [], &faults)
  }

  /// The words of the English translations that `Commonplaces` finds; nobody has to wait for that.
  static func commonplaces(_ language: String) -> [String] {
    switch language {
    case "ja": ["be"]
    case "zh": ["in", "of", "the", "to"]
    default: []
    }
  }

  private static func direct(_ language: String) -> LexiconTable {
    LexiconTable(
      rows(language), options: LexiconTable.Options(commonplaces: commonplaces(language)))
  }

  private static func bridged(_ pair: LanguagePair) -> LexiconTable {
    let rows = rows(pair.source)
    let bridge = LexiconBridge(to: self.rows(pair.target))
    let options = LexiconTable.Options(leavesOutCommonplaces: false)
    return LexiconTable(rows, options: options) { bridge.headwords(for: rows.translations($0)) }
  }
}
