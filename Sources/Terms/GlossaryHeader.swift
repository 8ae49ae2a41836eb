internal import Text

/// Where the columns of a term base stand.
struct GlossaryHeader {
  enum Column: Int, CaseIterable {
    case concept, type, language, term, status, validFrom, validTo, note, source, caseSensitive

    var name: String {
      switch self {
      case .concept: "concept"
      case .type: "type"
      case .language: "language"
      case .term: "term"
      case .status: "status"
      case .validFrom: "valid_from"
      case .validTo: "valid_to"
      case .note: "note"
      case .source: "source"
      case .caseSensitive: "case_sensitive"
      }
    }
  }

  private static let required: [Column] = [.concept, .language, .term]

  /// The index of each column in a row of the file.
  private var places = [Int?](repeating: nil, count: Column.allCases.count)
  /// Fields in a row.
  let width: Int

  /// Whether a record names columns rather than holding a term.
  static func isHeader(_ record: [CSVField]) -> Bool {
    let names = record.map { $0.text.lowercased() }
    return names.contains(Column.term.name)
      && (names.contains(Column.language.name) || names.contains(Column.concept.name))
  }

  init(_ record: [CSVField], _ faults: inout [CSVFault]) {
    width = record.count
    let known = faults.count
    for (index, field) in record.enumerated() {
      let name = field.text.lowercased()
      guard let column = Column.allCases.first(where: { $0.name == name }) else {
        faults.append(CSVFault(offset: field.offset, message: Self.unknown(field.text)))
        continue
      }
      if places[column.rawValue] != nil {
        let message = "column \"\(column.name)\" named twice"
        faults.append(CSVFault(offset: field.offset, message: message))
      }
      places[column.rawValue] = index
    }
    // A column that is missing is most likely the one that is misspelt.
    guard faults.count == known else { return }
    for column in Self.required where places[column.rawValue] == nil {
      let message = "no column \"\(column.name)\" in the header"
      faults.append(CSVFault(offset: record[0].offset, message: message))
    }
  }

  private static func unknown(_ name: String) -> String {
    let names = Column.allCases.map(\.name)
    return "unknown column \"\(name)\"" + Suggestion.question(for: name, among: names)
  }

  /// Whether rows can be read: every column that is needed is there.
  var isComplete: Bool { Self.required.allSatisfy { places[$0.rawValue] != nil } }

  func index(of column: Column) -> Int? { places[column.rawValue] }
}
