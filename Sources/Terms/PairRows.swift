internal import Text

/// Rows of source term, target term and note, without header, as OmegaT keeps them. Rows of one
/// source term are one concept.
enum PairRows {
  /// Whether a first record is a pair of terms rather than a misspelt header: two or three fields,
  /// and letters beyond ASCII in the first or the second.
  static func looksLikePairs(_ record: [CSVField]) -> Bool {
    (2...3).contains(record.count) && record.prefix(2).allSatisfy { !$0.text.isEmpty }
      && record.prefix(2).contains { $0.text.utf8.contains { $0 >= 0x80 } }
  }

  /// The languages of the two columns, as far as their script and words tell them.
  static func languages(of records: [[CSVField]]) -> (source: Language, target: Language)? {
    func guess(_ column: Int) -> Language {
      let cells = records.prefix(500).filter { $0.count > column }.map(\.[column].text)
      return LanguageGuess.guess(Array(cells.joined(separator: "\n").utf8))
    }
    let (source, target) = (guess(0), guess(1))
    guard source != target, source.isKnown, target.isKnown else { return nil }
    return (source, target)
  }

  static func concepts(
    _ records: [[CSVField]], _ languages: (source: Language, target: Language),
    _ faults: inout [CSVFault]
  ) -> ConceptTable {
    var table = ConceptTable()
    for record in records {
      guard isWhole(record, &faults) else { continue }
      let (source, target) = (record[0].text, record[1].text)
      let note = record.count > 2 ? record[2].text : ""
      if !table.holds(source) {
        table.add(
          Term(source, language: languages.source, note: note), to: source, type: "phrase",
          at: record[0].offset)
      }
      table.add(
        Term(target, language: languages.target, note: note), to: source, type: "phrase",
        at: record[1].offset)
    }
    return table
  }

  private static func isWhole(_ record: [CSVField], _ faults: inout [CSVFault]) -> Bool {
    guard (2...3).contains(record.count) else {
      let message = "\(record.count) columns where source, target and note are expected"
      faults.append(CSVFault(offset: record[0].offset, message: message))
      return false
    }
    let empty = record.prefix(2).first { $0.text.isEmpty }
    if let empty { faults.append(CSVFault(offset: empty.offset, message: "empty term")) }
    return empty == nil
  }
}
