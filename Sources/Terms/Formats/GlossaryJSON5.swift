internal import Text

/// Reads a term base from JSON5: a list of concepts, or an object with the list as `concepts`.
///
/// A concept has an `id`, a `type`, and its `terms`, each an object with the columns of a CSV term
/// base: `{ language: "en", term: "Naryn", status: "preferred", validFrom: "…" }`. A plain list of
/// rows, each with its `concept`, will do as well; so will, for a concept, a term or a list of
/// terms under the tag of its language: `{ id: "naryn", zh: "纳伦", en: ["Naryn"] }`.
struct GlossaryJSON5 {
  private(set) var faults: [CSVFault] = []
  private var bytes: [UInt8] = []
  private var rows = GlossaryRows(header: .every)
  private typealias Column = GlossaryHeader.Column

  var table: ConceptTable { rows.table }

  mutating func read(_ bytes: [UInt8]) throws(JSON5Error) {
    self.bytes = bytes
    let root = try JSON5Reader.read(bytes)
    guard let list = (root["concepts"] ?? root["terms"] ?? root).elements else {
      faults.append(
        CSVFault(
          offset: root.range.lowerBound,
          message: "a term base is a list of concepts, not \(root.kind)"))
      return
    }
    for (index, value) in list.enumerated() { readConcept(value, index) }
  }

  private mutating func readConcept(_ value: JSON5Node, _ index: Int) {
    guard let members = value.members else {
      faults.append(
        CSVFault(
          offset: value.range.lowerBound, message: "a concept is an object, not \(value.kind)"))
      return
    }
    var shared: [Column: CSVField] = [
      .concept: CSVField(text: "concept-\(index + 1)", offset: value.range.lowerBound)
    ]
    var terms: [(JSON5Node, String?)] = []
    for member in members {
      if member.name == "terms", let list = member.value.elements {
        terms += list.map { ($0, nil) }
      } else if let column = Column(member.name) {
        shared[column] = field(member.value)
      } else if Language(member.name).isKnown {
        if let list = member.value.elements {
          terms += list.map { ($0, member.name) }
        } else {
          terms.append((member.value, member.name))
        }
      } else {
        addUnknown(member)
      }
    }
    if shared[.term] != nil { write(shared, at: value.range.lowerBound) }
    for (term, language) in terms {
      readTerm(term, language, shared)
      // What is said of the concept is said once.
      shared[.conceptDetails] = nil
    }
    if terms.isEmpty, shared[.term] == nil {
      faults.append(CSVFault(offset: value.range.lowerBound, message: "a concept without terms"))
    }
  }

  private mutating func readTerm(
    _ value: JSON5Node, _ language: String?, _ shared: [Column: CSVField]
  ) {
    var fields = shared
    if let language { fields[.language] = CSVField(text: language, offset: value.range.lowerBound) }
    switch value.value {
    case .string(let text): fields[.term] = CSVField(text: text, offset: value.range.lowerBound)
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
          offset: value.range.lowerBound,
          message: "a term is a string or an object, not \(value.kind)"))
      return
    }
    write(fields, at: value.range.lowerBound)
  }

  private mutating func write(_ fields: [Column: CSVField], at offset: Int) {
    let record = Column.allCases.map { fields[$0] ?? CSVField(text: "", offset: offset) }
    rows.add(record, &faults)
  }

  private mutating func field(_ value: JSON5Node) -> CSVField {
    switch value.value {
    case .string(let text): return CSVField(text: text, offset: value.range.lowerBound)
    case .number:
      // As it is written: 2022 is a year.
      return CSVField(
        text: String(decoding: bytes[value.range], as: UTF8.self), offset: value.range.lowerBound)
    case .bool(let flag):
      return CSVField(text: flag ? "true" : "false", offset: value.range.lowerBound)
    case .null: return CSVField(text: "", offset: value.range.lowerBound)
    case .array, .object:
      faults.append(
        CSVFault(offset: value.range.lowerBound, message: "\(value.kind) where a text is expected"))
      return CSVField(text: "", offset: value.range.lowerBound)
    }
  }

  private mutating func addUnknown(_ member: JSON5Member) {
    let names = Column.allCases.map(\.name) + ["terms", "id"]
    let question = Suggestion.question(for: member.name, among: names)
    faults.append(
      CSVFault(
        offset: member.nameRange.lowerBound, message: "unknown name \"\(member.name)\"" + question))
  }
}
