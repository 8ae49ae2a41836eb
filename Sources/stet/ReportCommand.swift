internal import Config
internal import Formats
internal import Lint
internal import Report
internal import Text

/// `stet report`.
enum ReportCommand {
  static func run(_ arguments: Arguments) async throws -> Int32 {
    let format = arguments.value("--format") ?? "html"
    let order = RowOrder(rawValue: arguments.value("--order") ?? "source") ?? .source
    let date = try ReportDate.day(arguments)
    let pairs = try await ReportedPairs(arguments).all()
    let file = arguments.value("--output") ?? (format == "html" ? "report.html" : "-")
    let rules = Rules.all
    switch format {
    case "markdown":
      try write(MarkdownReport.page(pairs, rules: rules, date: date), to: file)
    case "json": try write(ReportJSON.json(pairs, date: date, order: order), to: file)
    default:
      if pairs.count == 1, let only = pairs.first {
        let page = HTMLReport.page(
          only.linted, rules: rules, date: date, order: order, hidden: only.hidden)
        try write(page, to: file)
      } else {
        try write(ProjectReport(pairs, rules: rules, date: date, order: order), to: file)
      }
    }
    return ExitStatus.clean
  }

  private static func write(_ text: String, to file: String) throws {
    if file == "-" { return Output.print(text) }
    try Files.write(text, to: file)
    Output.note("wrote \(file)")
  }

  /// One file, or a folder of that name where one would be too long.
  private static func write(_ report: ProjectReport, to file: String) throws {
    if let page = report.page() { return try write(page, to: file) }
    guard file != "-" else {
      throw Failure("the report is longer than one file holds; give -o FOLDER")
    }
    let folder = file.hasSuffix(".html") ? String(file.dropLast(5)) : file
    try Files.makeFolder(folder)
    let pages = report.folder
    for page in pages { try Files.write(page.html, to: Files.join(folder, page.name)) }
    Output.note("wrote \(Files.join(folder, "index.html")) and \(pages.count - 1) pages beside it")
  }
}
