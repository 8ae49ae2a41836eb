internal import Text

/// An entry of a TBX file as it is read.
struct TBXEntry {
  private var id: CSVField
  private var type = ""
  private var details: [TermDetail] = []
  var sections: [TBXSection] = []
  private let offset: Int

  init(_ tag: XMLTag, number: Int) {
    offset = tag.range.lowerBound
    let attribute = tag.attribute("id") ?? tag.attribute("xml:id")
    let isNamed = !(attribute?.value.isEmpty ?? true)
    id = CSVField(
      text: isNamed ? attribute?.value ?? "" : "entry-\(number)",
      offset: attribute?.offset ?? offset)
  }

  mutating func add(_ item: TBXItem) {
    if let name = item.statement("conceptId") {
      id = CSVField(text: name, offset: item.offset)
    } else if item.category == "subjectField", type.isEmpty, item.language.isEmpty {
      type = item.text
    } else if !item.text.isEmpty || !item.target.isEmpty {
      details.append(item.detail)
    }
  }

  func write(to rows: inout GlossaryRows, _ faults: inout [CSVFault]) {
    guard !sections.isEmpty else {
      faults.append(CSVFault(offset: offset, message: "entry \"\(id.text)\" has no term"))
      return
    }
    let preferred = Set(sections.filter { $0.says(.preferred) }.map(\.language.text))
    var opened = preferred
    for section in sections {
      let isFirst = opened.insert(section.language.text).inserted
      let status =
        section.status
        ?? CSVField(
          text: (isFirst ? TermStatus.preferred : .admitted).rawValue, offset: section.offset)
      rows.add(section.record(id: id, type: type, status: status), &faults)
    }
    rows.add(details, to: id.text)
  }
}

/// A term and what is said of it.
struct TBXSection {
  let language: CSVField
  let offset: Int
  var term: CSVField
  private(set) var status: CSVField?
  private var fields: [GlossaryHeader.Column: CSVField] = [:]
  private var notes: [String] = []
  private var details: [TermDetail] = []

  init(language: CSVField, offset: Int) {
    self.language = language
    self.offset = offset
    term = CSVField(text: "", offset: offset)
  }

  func says(_ other: TermStatus) -> Bool {
    status.flatMap { TermStatus(spelling: $0.text) } == other
  }

  private static let statements: [(String, GlossaryHeader.Column)] = [
    ("validFrom", .validFrom), ("validTo", .validTo), ("caseSensitive", .caseSensitive),
    ("translate", .translate), ("partOfSpeech", .partOfSpeech), ("source", .source),
  ]

  mutating func add(_ item: TBXItem) {
    let field = CSVField(text: item.text, offset: item.offset)
    if ["administrativeStatus", "normativeAuthorization"].contains(item.category) {
      if status == nil { status = field } else { details.append(item.detail) }
    } else if let text = item.statement("status") {
      status = CSVField(text: text, offset: item.offset)
    } else if let (column, text) = statement(of: item) {
      fields[column] = CSVField(text: text, offset: item.offset)
    } else if item.isNote {
      notes.append(item.text)
    } else if !item.text.isEmpty || !item.target.isEmpty {
      details.append(item.detail)
    }
  }

  private func statement(of item: TBXItem) -> (GlossaryHeader.Column, String)? {
    for (name, column) in Self.statements where fields[column] == nil {
      if let text = item.statement(name) { return (column, text) }
    }
    return nil
  }

  /// The term as a row of a table with every column.
  func record(id: CSVField, type: String, status: CSVField) -> [CSVField] {
    GlossaryHeader.Column.allCases.map { column in
      switch column {
      case .concept: id
      case .type: CSVField(text: type, offset: offset)
      case .language: language
      case .term: term
      case .status: status
      case .note: CSVField(text: notes.joined(separator: "\n"), offset: offset)
      case .details: CSVField(text: DetailLines.write(details), offset: offset)
      default: fields[column] ?? CSVField(text: "", offset: offset)
      }
    }
  }
}
