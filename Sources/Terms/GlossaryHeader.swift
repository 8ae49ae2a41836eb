internal import Text

/// Where the columns of a term base stand.
struct GlossaryHeader {
  enum Column: String, CaseIterable {
    case concept, type, language, term, status, note, source
    case validFrom = "valid_from"
    case validTo = "valid_to"
    case caseSensitive = "case_sensitive"
  }

  private static let required: [Column] = [.concept, .language, .term]

  /// The index of each column that the file has.
  private var places: [Column: Int] = [:]
  /// Fields in a row.
  let width: Int

  /// Whether a record names columns rather than holding a term.
  static func isHeader(_ record: [CSVField]) -> Bool {
    let names = record.map { $0.text.lowercased() }
    return names.contains(Column.term.rawValue)
      && (names.contains(Column.language.rawValue) || names.contains(Column.concept.rawValue))
  }

  init(_ record: [CSVField], _ faults: inout [CSVFault]) {
    width = record.count
    for (index, field) in record.enumerated() {
      guard let column = Column(rawValue: field.text.lowercased()) else {
        faults.append(CSVFault(offset: field.offset, message: Self.unknown(field.text)))
        continue
      }
      if places[column] != nil {
        let message = "column \"\(column.rawValue)\" named twice"
        faults.append(CSVFault(offset: field.offset, message: message))
      }
      places[column] = index
    }
    for column in Self.required where places[column] == nil {
      let message = "no column \"\(column.rawValue)\" in the header"
      faults.append(CSVFault(offset: record[0].offset, message: message))
    }
  }

  private static func unknown(_ name: String) -> String {
    let names = Column.allCases.map(\.rawValue)
    return "unknown column \"\(name)\"" + Suggestion.question(for: name, among: names)
  }

  /// Whether rows can be read: every column that is needed is there.
  var isComplete: Bool { Self.required.allSatisfy { places[$0] != nil } }

  func index(of column: Column) -> Int? { places[column] }
}
