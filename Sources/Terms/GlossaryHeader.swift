internal import Text

/// Where the columns of a term base stand.
struct GlossaryHeader {
  enum Column: Int, CaseIterable {
    case concept, type, language, term, status, validFrom, validTo, note, source, caseSensitive
    case translate, partOfSpeech, details, conceptDetails

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
      case .translate: "translate"
      case .partOfSpeech: "part_of_speech"
      case .details: "details"
      case .conceptDetails: "concept_details"
      }
    }

    /// Every name, those that spreadsheets give a column among them, folded as `key` does.
    private static let names: [String: Column] = {
      var names: [String: Column] = [
        "id": .concept, "conceptid": .concept, "lang": .language, "comment": .note,
        "pos": .partOfSpeech, "origin": .source, "donottranslate": .translate,
      ]
      for column in allCases { names[key(column.name)] = column }
      return names
    }()

    /// Case, spaces, hyphens and underscores make no difference.
    init?(_ name: String) {
      guard let column = Self.names[Self.key(name)] else { return nil }
      self = column
    }

    private static func key(_ name: String) -> String {
      name.lowercased().filter { $0 != " " && $0 != "_" && $0 != "-" }
    }
  }

  private static let required: [Column] = [.concept, .language, .term]

  /// The index of each column in a row of the file.
  private var places = [Int?](repeating: nil, count: Column.allCases.count)
  /// Fields in a row.
  let width: Int

  /// Every column, each at its place: for term bases of other formats.
  static let every: GlossaryHeader = {
    var header = GlossaryHeader(width: Column.allCases.count)
    header.places = Column.allCases.map(\.rawValue)
    return header
  }()

  private init(width: Int) { self.width = width }

  /// Whether a record names columns rather than holding a term.
  static func isHeader(_ record: [CSVField]) -> Bool {
    let columns = record.map { Column($0.text) }
    return columns.contains(.term) && (columns.contains(.language) || columns.contains(.concept))
  }

  init(_ record: [CSVField], _ faults: inout [CSVFault]) {
    width = record.count
    let known = faults.count
    for (index, field) in record.enumerated() {
      guard let column = Column(field.text) else {
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
