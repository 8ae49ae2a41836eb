internal import Config
internal import Formats
internal import ICU
internal import Report
internal import Text

/// `stet segment`.
enum SegmentCommand {
  static func run(_ arguments: Arguments) throws -> Int32 {
    let options = try options(arguments)
    if arguments.has("--stream") { return try SegmentStream.run(arguments, options) }
    guard arguments.paths.count == 1, let path = arguments.paths.first else {
      throw Failure("stet segment needs one file")
    }
    let document = try document(path, arguments, options)
    let units = units(of: document, arguments.value("--unit") ?? "sentence")
    let isExplained = arguments.has("--explain")
    for unit in units {
      let reason = isExplained ? unit.reason : nil
      Output.print(line(unit, document, arguments.value("--format"), reason: reason))
    }
    return ExitStatus.clean
  }

  private static func document(
    _ path: String, _ arguments: Arguments, _ options: SegmentationOptions
  ) throws -> Document {
    let stated = try arguments.language("--language")
    let bytes = try Files.read(path)
    do {
      guard let kind = TranslationFile.Kind(path: path) else {
        if arguments.has("--side") { throw Failure("--side: \(path) has one side only") }
        return try Format(path: path).read(
          bytes, name: path, language: stated ?? PairName(path: path)?.language, options: options)
      }
      let isSource = arguments.value("--side") == "source"
      let file = try TranslationFile(
        bytes, kind: kind, name: path, source: isSource ? stated : nil,
        target: isSource ? nil : stated)
      return isSource ? file.source : file.target
    } catch let error as FormatError {
      throw Failure(error.description)
    }
  }

  static func options(_ arguments: Arguments) throws -> SegmentationOptions {
    var options = SegmentationOptions()
    if let name = arguments.value("--newlines") {
      options.newlines = SegmentationOptions.Newlines(rawValue: name) ?? .auto
    }
    if let name = arguments.value("--quotes") {
      options.quotes = SegmentationOptions.Quotes(rawValue: name) ?? .split
    }
    if let name = arguments.value("--informal") {
      options.informal = SegmentationOptions.Informal(rawValue: name) ?? .on
    }
    return options
  }

  private struct Unit {
    let range: TextRange
    let kind: String
    var reason: SentenceEnd.Reason?
  }

  private static func units(of document: Document, _ name: String) -> [Unit] {
    switch name {
    case "word": document.words.map { Unit(range: $0.range, kind: "word") }
    case "block": document.blocks.map { Unit(range: $0.range, kind: $0.kind.rawValue) }
    case "script":
      ScriptRuns.runs(in: document).map { Unit(range: $0.range, kind: $0.script.code) }
    default:
      document.segments.map { Unit(range: $0.range, kind: $0.kind.rawValue, reason: $0.end) }
    }
  }

  private static func line(
    _ unit: Unit, _ document: Document, _ format: String?, reason: SentenceEnd.Reason?
  ) -> String {
    let text = document.string(unit.range)
    guard format == "jsonl" else {
      let line = text.split { $0.isNewline }.joined(separator: " ") + "\n"
      return reason.map { $0.rawValue + "\t" + line } ?? line
    }
    let origin = document.map.origin(of: unit.range)
    let value = JSONValue.object([
      ("start", .integer(Int(origin.start))), ("end", .integer(Int(origin.end))),
      ("kind", .string(unit.kind)), ("text", .string(text)),
      ("reason", reason.map { .string($0.rawValue) }),
    ])
    return value.serialized() + "\n"
  }
}
