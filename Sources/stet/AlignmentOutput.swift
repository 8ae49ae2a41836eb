internal import Lint
internal import Report
internal import Text

/// A format of `stet align` and where it goes.
struct AlignmentOutput {
  /// Nil for Moses, which is two files.
  private let format: AlignmentReport.Format?
  /// Nil: standard output.
  private let file: String?
  private let style: Style

  /// What `--format` names, each with its own file or that of `-o`; the table if it names none.
  static func all(_ arguments: Arguments) throws -> [AlignmentOutput] {
    let named = arguments.all("--format")
    let outputs = try (named.isEmpty ? ["table"] : named).map { text in
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      let file = parts.count > 1 ? parts[1] : arguments.value("--output")
      guard let name = parts.first else { throw Failure("--format: no format named") }
      if name == "moses", file == nil || file == "-" {
        throw Failure(
          "--format moses writes two files, NAME.<source language> and NAME.<target language>; "
            + "give -o NAME")
      }
      let isColored = file ?? "-" == "-" && Output.wantsColor(arguments.value("--color"))
      return AlignmentOutput(
        format: AlignmentReport.Format(rawValue: name), file: file,
        style: isColored ? .ansi : .plain)
    }
    try OutputFiles.check(outputs.map(\.file))
    return outputs
  }

  func write(_ pair: Pair) throws {
    guard let format else { return try writeMoses(pair) }
    try Self.check(pair, format.holdsCondensed, format.rawValue)
    let text = AlignmentReport.render(
      pair, format: format, style: style, width: Output.width, version: Version.number)
    if let file, file != "-" { try Files.write(text, to: file) } else { Output.print(text) }
  }

  private func writeMoses(_ pair: Pair) throws {
    try Self.check(pair, false, "moses")
    guard let file, let text = MosesText(pair) else { return }
    try Files.write(text.source, to: file + "." + text.endings.source)
    try Files.write(text.target, to: file + "." + text.endings.target)
  }

  private static func check(_ pair: Pair, _ holdsCondensed: Bool, _ format: String) throws {
    guard pair.alignment?.kind == .condensed, !holdsCondensed else { return }
    throw Failure(
      "--format \(format) holds translations, and \(pair.target.name) is aligned as condensed; "
        + "--kind translation aligns it as a translation")
  }
}
