internal import Text

/// A header whose columns are languages: a row is a concept, a cell its term in that language.
/// Several terms of a cell are parted by `|`; the first is preferred, the others are admitted.
struct WideHeader {
  private enum Column {
    case language(Language)
    case other(GlossaryHeader.Column)
  }

  private let columns: [Column]

  /// Nil where the record is no such header: fewer than two languages, or another name beside them.
  ///
  /// - Parameter languages: what `source` and `target` mean.
  init?(_ record: [CSVField], _ languages: (source: Language, target: Language)?) {
    var columns: [Column] = []
    for field in record {
      let name = field.text.lowercased()
      if name == "source", let languages {
        columns.append(.language(languages.source))
      } else if name == "target", let languages {
        columns.append(.language(languages.target))
      } else if Self.isTag(name), Language(name).isKnown {
        columns.append(.language(Language(name)))
      } else if let column = GlossaryHeader.Column(name), column != .term, column != .language {
        columns.append(.other(column))
      } else {
        return nil
      }
    }
    let count = columns.count { if case .language = $0 { true } else { false } }
    guard count >= 2 else { return nil }
    self.columns = columns
  }

  /// `zh`, `zh-Hant`, `pt_BR`: two or three letters, then subtags.
  private static func isTag(_ name: String) -> Bool {
    let parts = name.split { $0 == "-" || $0 == "_" }
    return (2...3).contains(parts.first?.count ?? 0) && name.utf8.allSatisfy { $0 < 0x80 }
  }

  func concepts(_ records: [[CSVField]], _ faults: inout [CSVFault]) -> ConceptTable {
    var rows = GlossaryRows(header: .every)
    for record in records {
      guard record.count == columns.count else {
        let message = "\(record.count) columns where the header has \(columns.count)"
        faults.append(CSVFault(offset: record[0].offset, message: message))
        continue
      }
      add(record, to: &rows, &faults)
    }
    return rows.table
  }

  private func add(_ record: [CSVField], to rows: inout GlossaryRows, _ faults: inout [CSVFault]) {
    var shared: [GlossaryHeader.Column: CSVField] = [:]
    var terms: [(Language, CSVField)] = []
    for (column, field) in zip(columns, record) where !field.text.isEmpty {
      switch column {
      case .language(let language): terms.append((language, field))
      case .other(let column): shared[column] = field
      }
    }
    guard let first = terms.first else { return }
    let id = shared[.concept] ?? first.1
    for (language, cell) in terms {
      for (index, text) in cell.text.split(separator: "|").enumerated() {
        let status = index == 0 ? TermStatus.preferred : .admitted
        let fields = GlossaryHeader.Column.allCases.map { column -> CSVField in
          switch column {
          case .concept: id
          case .language: CSVField(text: language.tag, offset: cell.offset)
          case .term: CSVField(text: TBXItem.trimmed(String(text)), offset: cell.offset)
          case .status: CSVField(text: status.rawValue, offset: cell.offset)
          default: shared[column] ?? CSVField(text: "", offset: cell.offset)
          }
        }
        rows.add(fields, &faults)
      }
    }
  }
}
