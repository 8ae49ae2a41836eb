internal import Report
internal import Terms
internal import Text

/// `stet glossary convert`, and how term bases are written.
enum GlossaryConvert {
  static func run(_ files: [String], _ arguments: Arguments) throws -> Int32 {
    guard !files.isEmpty else {
      throw Failure("stet glossary convert needs a file (--format csv, tsv, tbx or json)")
    }
    let glossary = try TermBases.read(files, arguments)
    let ending = arguments.value("--output")?.split(separator: ".").last.map(String.init)
    let known = ending.flatMap { ["csv", "tsv", "tbx", "json"].contains($0) ? $0 : nil }
    let format = arguments.value("--format") ?? known ?? "csv"
    guard format != "text" else { throw Failure("--format: text is for list and lookup") }
    try GlossaryCommand.print(written(glossary, as: format), arguments)
    return ExitStatus.clean
  }

  static func written(_ glossary: Glossary, as format: String) -> String {
    switch format {
    case "csv": GlossaryCSVWriter.write(glossary)
    case "tsv": GlossaryCSVWriter.write(glossary, separator: .tab)
    case "tbx": TBXWriter.write(glossary)
    case "json": JSONValue.array(glossary.concepts.map(json)).serialized(pretty: true)
    case "jsonl": glossary.concepts.map { json($0).serialized() + "\n" }.joined()
    default: glossary.concepts.map(text).joined()
    }
  }

  private static func text(_ concept: Concept) -> String {
    let type = concept.type.isEmpty ? "" : " (\(concept.type))"
    var text = concept.id + type + "\n"
    for detail in concept.details { text += "    \(detail.category): \(detail.value)\n" }
    for term in concept.terms {
      var line = "  \(term.language.tag)  \(term.text)  \(term.status.rawValue)"
      if let day = term.validFrom { line += ", from \(day)" }
      if let day = term.validTo { line += ", to \(day)" }
      if term.isCaseSensitive { line += ", case-sensitive" }
      if term.isUntranslated { line += ", not to be translated" }
      if !term.partOfSpeech.isEmpty { line += ", \(term.partOfSpeech)" }
      if !term.note.isEmpty { line += "; \(term.note)" }
      if !term.source.isEmpty { line += " [\(term.source)]" }
      text += line + "\n"
    }
    return text
  }

  private static func json(_ concept: Concept) -> JSONValue {
    .object([
      ("id", .string(concept.id)), ("type", concept.type.isEmpty ? nil : .string(concept.type)),
      ("terms", .array(concept.terms.map(json))),
    ])
  }

  private static func json(_ term: Term) -> JSONValue {
    func text(_ value: String) -> JSONValue? { value.isEmpty ? nil : .string(value) }
    return .object([
      ("language", .string(term.language.tag)), ("term", .string(term.text)),
      ("status", .string(term.status.rawValue)),
      ("validFrom", term.validFrom.map { .string($0.description) }),
      ("validTo", term.validTo.map { .string($0.description) }),
      ("caseSensitive", term.isCaseSensitive ? .bool(true) : nil),
      ("translate", term.isUntranslated ? .bool(false) : nil),
      ("partOfSpeech", text(term.partOfSpeech)), ("note", text(term.note)),
      ("source", text(term.source)),
    ])
  }
}
