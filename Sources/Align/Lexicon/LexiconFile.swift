internal import Text

/// A lexicon that was read from a file.
package struct LexiconFile: Sendable {
  let table: LexiconTable
  /// The languages of headwords and translations, as far as the file or its name tells; several
  /// where its name may be read in several ways.
  let languages: [LanguagePair]
  /// The first rows that could not be read.
  package let faults: [LexiconFault]
  /// How many rows could not be read.
  package let skipped: Int

  /// Reads a lexicon in one file.
  ///
  /// - Parameters:
  ///   - bytes: well-formed UTF-8, with or without a byte order mark.
  ///   - path: as the user knows it. If it names two languages (`zh-en.tsv`), they tell the
  ///     direction.
  /// - Throws: the first fault, if no row can be read.
  package static func read(_ bytes: [UInt8], path: String) throws(LexiconFault) -> LexiconFile {
    try checkSize(bytes.count, path)
    var faults = LexiconFaults()
    let format = LexiconFormat(of: bytes)
    let rows =
      switch format {
      case .hunalign: HunalignReader.read(bytes, &faults)
      case .cedict: CEDICTReader.read(bytes, &faults)
      case .tabbed, .dictdIndex, nil: TabbedReader.read(bytes, &faults)
      }
    var languages = LanguagePair.named(in: path)
    if format == .cedict { languages = [LanguagePair("zh", "en")] }
    return try LexiconFile(rows, faults, bytes, path, languages)
  }

  /// Reads a dictd dictionary.
  ///
  /// - Parameters:
  ///   - index: the bytes of the index, `path`.
  ///   - entries: the bytes of the dictionary, decompressed. Both are well-formed UTF-8.
  package static func read(
    index: [UInt8], entries: [UInt8], path: String
  ) throws(LexiconFault) -> LexiconFile {
    try checkSize(index.count + entries.count, path)
    var faults = LexiconFaults()
    let rows = DictdReader.read(index: index, entries: entries, &faults)
    return try LexiconFile(rows, faults, index, path, LanguagePair.named(in: path))
  }

  /// Rows count bytes in 32 bits.
  private static func checkSize(_ count: Int, _ path: String) throws(LexiconFault) {
    guard count > UInt32.max else { return }
    throw LexiconFault(path: path, line: 1, column: 1, message: "the lexicon is too large")
  }

  private init(
    _ rows: LexiconRows, _ faults: LexiconFaults, _ bytes: [UInt8], _ path: String,
    _ languages: [LanguagePair]
  ) throws(LexiconFault) {
    var first: [LexiconFault] = []
    if !faults.first.isEmpty {
      let lines = LineTable(bytes)
      first = faults.first.map { fault in
        let place = lines.position(of: fault.offset)
        return LexiconFault(
          path: path, line: place.line, column: place.column, message: fault.message)
      }
    }
    guard rows.count > 0 else {
      let place = first.first
      let message = place.map { "no row of a lexicon: " + $0.message } ?? "no row of a lexicon"
      throw LexiconFault(
        path: path, line: place?.line ?? 1, column: place?.column ?? 1, message: message)
    }
    self.faults = first
    skipped = faults.count
    table = LexiconTable(rows)
    self.languages = languages
  }
}
