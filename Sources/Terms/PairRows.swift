internal import Text

/// Rows of source term, target term and note, without header, as OmegaT keeps them. Rows of one
/// source term are one concept.
enum PairRows {
  static func concepts(
    _ records: [[CSVField]], _ languages: (source: Language, target: Language),
    _ faults: inout [CSVFault]
  ) -> [Concept] {
    var table = ConceptTable()
    for record in records {
      guard isWhole(record, &faults) else { continue }
      let (source, target) = (record[0].text, record[1].text)
      let note = record.count > 2 ? record[2].text : ""
      if !table.holds(source) {
        table.add(Term(source, language: languages.source, note: note), to: source, type: "phrase")
      }
      table.add(Term(target, language: languages.target, note: note), to: source, type: "phrase")
    }
    return table.concepts
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
