internal import Report
internal import Terms
internal import Text

/// `stet glossary check`: errors of form, then what an editor should look at.
enum GlossaryCheck {
  private struct Row {
    let path: String
    let position: LineTable.Position
    let severity: String
    let kind: String
    let message: String

    var text: String {
      "\(path):\(position.line):\(position.column): \(severity)[\(kind)]: \(message)\n"
    }

    var json: String {
      JSONValue.object([
        ("path", .string(path)), ("line", .integer(position.line)),
        ("column", .integer(position.column)), ("severity", .string(severity)),
        ("problem", .string(kind)), ("message", .string(message)),
      ]).serialized() + "\n"
    }
  }

  /// - Parameter given: files and folders; none: what `--glossary` names.
  /// - Returns: 2 where a file cannot be read, 1 where a term base contradicts itself.
  static func run(_ given: [String], _ arguments: Arguments) throws -> Int32 {
    let paths = given.isEmpty ? arguments.all("--glossary").filter { $0 != "none" } : given
    guard !paths.isEmpty else { throw Failure("stet glossary check needs a file") }
    var failures: [String] = []
    var rows: [Row] = []
    for path in try paths.flatMap(TermBases.files) {
      let file = try TermBases.file(path, arguments)
      failures += file.errors.map(\.description)
      rows += GlossaryAudit(file.glossary).problems.map { problem in
        Row(
          path: path, position: file.position(of: problem.term),
          severity: problem.isError ? "error" : "warning", kind: problem.kind.rawValue,
          message: problem.message)
      }
    }
    let isJSON = arguments.value("--format").map { $0.hasPrefix("json") } ?? false
    try GlossaryCommand.print(rows.map { isJSON ? $0.json : $0.text }.joined(), arguments)
    guard failures.isEmpty else { throw Failure(messages: failures) }
    return rows.contains { $0.severity == "error" } ? ExitStatus.findings : ExitStatus.clean
  }
}
