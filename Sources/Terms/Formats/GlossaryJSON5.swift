internal import Text

/// Reads a term base from JSON5: a list of concepts, or an object with the list as `concepts`.
///
/// A concept has an `id`, a `type`, and its `terms`, each an object with the columns of a CSV term
/// base: `{ language: "en", term: "Naryn", status: "preferred", validFrom: "…" }`. A plain list of
/// rows, each with its `concept`, will do as well; so will, for a concept, a term or a list of
/// terms under the tag of its language: `{ id: "naryn", zh: "纳伦", en: ["Naryn"] }`.
struct GlossaryJSON5 {
  private(set) var faults: [CSVFault] = []
  private var rows = GlossaryRows(header: .every)
  private typealias Column = GlossaryHeader.Column

  var table: ConceptTable { rows.table }

  mutating func read(_ bytes: [UInt8]) throws(JSON5Fault) {
    let root = try JSON5Parser.parse(bytes)
    guard case .array(let list) = (root.member("concepts") ?? root.member("terms") ?? root).kind
    else {
      faults.append(
        CSVFault(
          offset: root.offset, message: "a term base is a list of concepts, not \(root.noun)"))
      return
    }
    for (index, value) in list.enumerated() { readConcept(value, index) }
  }

  private mutating func readConcept(_ value: JSON5Value, _ index: Int) {
    guard case .object(let members) = value.kind else {
      faults.append(
        CSVFault(offset: value.offset, message: "a concept is an object, not \(value.noun)"))
      return
    }
    var shared: [Column: CSVField] = [
      .concept: CSVField(text: "concept-\(index + 1)", offset: value.offset)
    ]
    var terms: [(JSON5Value, String?)] = []
    for member in members {
      if member.name == "terms", case .array(let list) = member.value.kind {
        terms += list.map { ($0, nil) }
      } else if let column = Column(member.name) {
        shared[column] = field(member.value)
      } else if Language(member.name).isKnown {
        if case .array(let list) = member.value.kind {
          terms += list.map { ($0, member.name) }
        } else {
          terms.append((member.value, member.name))
        }
      } else {
        addUnknown(member)
      }
    }
    if shared[.term] != nil { write(shared, at: value.offset) }
    for (term, language) in terms {
      readTerm(term, language, shared)
      // What is said of the concept is said once.
      shared[.conceptDetails] = nil
    }
    if terms.isEmpty, shared[.term] == nil {
      faults.append(CSVFault(offset: value.offset, message: "a concept without terms"))
    }
  }

  private mutating func readTerm(
    _ value: JSON5Value, _ language: String?, _ shared: [Column: CSVField]
  ) {
    var fields = shared
    if let language { fields[.language] = CSVField(text: language, offset: value.offset) }
    switch value.kind {
    case .string(let text): fields[.term] = CSVField(text: text, offset: value.offset)
    case .object(let members):
      for member in members {
        guard let column = Column(member.name) else {
          addUnknown(member)
          continue
        }
        fields[column] = field(member.value)
      }
    default:
      faults.append(
        CSVFault(
          offset: value.offset, message: "a term is a string or an object, not \(value.noun)"))
      return
    }
    write(fields, at: value.offset)
  }

  private mutating func write(_ fields: [Column: CSVField], at offset: Int) {
    let record = Column.allCases.map { fields[$0] ?? CSVField(text: "", offset: offset) }
    rows.add(record, &faults)
  }

  private mutating func field(_ value: JSON5Value) -> CSVField {
    switch value.kind {
    case .string(let text): return CSVField(text: text, offset: value.offset)
    case .number(let text): return CSVField(text: text, offset: value.offset)
    case .bool(let flag): return CSVField(text: flag ? "true" : "false", offset: value.offset)
    case .null: return CSVField(text: "", offset: value.offset)
    case .array, .object:
      faults.append(
        CSVFault(offset: value.offset, message: "\(value.noun) where a text is expected"))
      return CSVField(text: "", offset: value.offset)
    }
  }

  private mutating func addUnknown(_ member: JSON5Member) {
    let names = Column.allCases.map(\.name) + ["terms", "id"]
    let question = Suggestion.question(for: member.name, among: names)
    faults.append(
      CSVFault(offset: member.offset, message: "unknown name \"\(member.name)\"" + question))
  }
}
