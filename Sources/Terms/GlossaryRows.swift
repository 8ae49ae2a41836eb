internal import Text

/// Turns the rows under a header into concepts, in the order in which their identifiers come.
struct GlossaryRows {
  private(set) var table = ConceptTable()
  private let header: GlossaryHeader
  /// Languages by their spelling in the file: few, so that looking through them is quickest.
  private var languages: [(tag: String, language: Language)] = []

  init(header: GlossaryHeader) { self.header = header }

  mutating func add(_ record: [CSVField], _ faults: inout [CSVFault]) {
    guard record.count == header.width else {
      let message = "\(record.count) columns where the header has \(header.width)"
      faults.append(CSVFault(offset: record[0].offset, message: message))
      return
    }
    let row = Row(record: record, header: header)
    let known = faults.count
    let id = row.required(.concept, "empty concept", &faults)
    let language = language(row, &faults)
    let text = row.required(.term, "empty term", &faults)
    let details = TermDetails(row, &faults)
    guard faults.count == known, let id, let language, let text else { return }
    let term = Term(
      text, language: language, status: details.status, validFrom: details.validFrom,
      validTo: details.validTo, isCaseSensitive: details.isCaseSensitive,
      isUntranslated: details.isUntranslated, partOfSpeech: row.text(.partOfSpeech),
      note: row.text(.note), source: row.text(.source), details: details.others)
    table.add(term, to: id, type: row.text(.type), at: row.offset(.term))
    table.add(details.ofConcept, to: id)
  }

  /// Adds what a term base says of a concept as a whole.
  mutating func add(_ details: [TermDetail], to id: String) { table.add(details, to: id) }

  private mutating func language(_ row: Row, _ faults: inout [CSVFault]) -> Language? {
    guard let tag = row.required(.language, "empty language", &faults) else { return nil }
    if let known = languages.first(where: { $0.tag == tag }) { return known.language }
    let language = Language(tag)
    guard language.isKnown else {
      faults.append(row.fault(.language, "unknown language \"\(tag)\""))
      return nil
    }
    languages.append((tag, language))
    return language
  }
}

/// Concepts in the order in which their identifiers first come.
struct ConceptTable {
  private(set) var concepts: [Concept] = []
  /// The byte offset of each term of each concept.
  private(set) var offsets: [[Int]] = []
  private var places: [String: Int] = [:]

  func holds(_ id: String) -> Bool { places[id] != nil }

  /// Rows of one concept mostly stand together.
  private func place(of id: String) -> Int? {
    concepts.last?.id == id ? concepts.count - 1 : places[id]
  }

  /// Nothing for a concept without terms.
  mutating func add(_ details: [TermDetail], to id: String) {
    guard !details.isEmpty, let place = place(of: id) else { return }
    concepts[place].details += details
  }

  /// - Parameter type: counts where the concept has none yet.
  mutating func add(_ term: Term, to id: String, type: String, at offset: Int) {
    if let place = place(of: id) {
      concepts[place].terms.append(term)
      offsets[place].append(offset)
      if concepts[place].type.isEmpty { concepts[place].type = type }
    } else {
      places[id] = concepts.count
      concepts.append(Concept(id: id, type: type, terms: [term]))
      offsets.append([offset])
    }
  }
}

/// One record and the columns it is read by.
struct Row {
  let record: [CSVField]
  let header: GlossaryHeader

  /// The text of a field; empty where the file lacks the column.
  func text(_ column: GlossaryHeader.Column) -> String {
    header.index(of: column).map { record[$0].text } ?? ""
  }

  func required(
    _ column: GlossaryHeader.Column, _ message: String, _ faults: inout [CSVFault]
  ) -> String? {
    let text = text(column)
    guard text.isEmpty else { return text }
    faults.append(fault(column, message))
    return nil
  }

  func offset(_ column: GlossaryHeader.Column) -> Int {
    record[header.index(of: column) ?? 0].offset
  }

  func fault(_ column: GlossaryHeader.Column, _ message: String) -> CSVFault {
    CSVFault(offset: offset(column), message: message)
  }
}
