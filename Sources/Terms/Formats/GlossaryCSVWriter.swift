internal import Text

/// Writes term bases as comma- or tab-separated values: the columns that `GlossaryCSV` reads, those
/// beyond the usual nine only where a term needs them.
package enum GlossaryCSVWriter {
  package enum Separator: String, Sendable {
    case comma = ","
    case tab = "\t"
    case semicolon = ";"
  }

  /// - Returns: lines with LF ends, the header first, the concepts in order.
  package static func write(_ glossary: Glossary, separator: Separator = .comma) -> String {
    let columns = columns(glossary)
    var text = line(columns.map(\.name), separator)
    for concept in glossary.concepts {
      for (index, term) in concept.terms.enumerated() {
        let fields = columns.map { field($0, concept, term, isFirst: index == 0) }
        text += line(fields, separator)
      }
    }
    return text
  }

  private typealias Column = GlossaryHeader.Column

  private static let usual: [Column] = [
    .concept, .type, .language, .term, .status, .validFrom, .validTo, .note, .source,
  ]

  private static func columns(_ glossary: Glossary) -> [Column] {
    let terms = glossary.concepts.lazy.flatMap(\.terms)
    var columns = usual
    if terms.contains(where: \.isCaseSensitive) { columns.append(.caseSensitive) }
    if terms.contains(where: \.isUntranslated) { columns.append(.translate) }
    if terms.contains(where: { !$0.partOfSpeech.isEmpty }) { columns.append(.partOfSpeech) }
    if terms.contains(where: { !$0.details.isEmpty }) { columns.append(.details) }
    if glossary.concepts.contains(where: { !$0.details.isEmpty }) {
      columns.append(.conceptDetails)
    }
    return columns
  }

  private static func field(
    _ column: Column, _ concept: Concept, _ term: Term, isFirst: Bool
  ) -> String {
    switch column {
    case .concept: concept.id
    case .type: concept.type
    case .language: term.language.tag
    case .term: term.text
    case .status: term.status.rawValue
    case .validFrom: term.validFrom?.description ?? ""
    case .validTo: term.validTo?.description ?? ""
    case .note: term.note
    case .source: term.source
    case .caseSensitive: term.isCaseSensitive ? "true" : ""
    case .translate: term.isUntranslated ? "no" : ""
    case .partOfSpeech: term.partOfSpeech
    case .details: DetailLines.write(term.details)
    case .conceptDetails: isFirst ? DetailLines.write(concept.details) : ""
    }
  }

  private static func line(_ fields: [String], _ separator: Separator) -> String {
    fields.map { quoted($0, separator) }.joined(separator: separator.rawValue) + "\n"
  }

  /// In quotation marks where the field holds a separator, a mark or a line end, or would lose
  /// white space at its edges.
  package static func quoted(_ field: String, _ separator: Separator) -> String {
    let needsMarks = field.utf8.contains {
      $0 == separator.rawValue.utf8.first || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
    guard needsMarks else { return field }
    var result = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
