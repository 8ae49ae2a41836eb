internal import Formats
internal import Report
internal import Text

/// `stet segment --stream`.
enum SegmentStream {
  private struct Record: Decodable {
    let text: String
    let language: String?
    let newlines: String?
    let quotes: String?
    let informal: String?
  }

  static func run(_ arguments: Arguments, _ defaults: SegmentationOptions) throws -> Int32 {
    try StreamUsage.check(arguments, foreign: ["--unit", "--side"])
    let stated = try arguments.language("--language")
    let isExplained = arguments.has("--explain")
    return Streams.run(Record.self) { record in
      var options = defaults
      if let name = record.newlines { options.newlines = try choice(name, "newlines") }
      if let name = record.quotes { options.quotes = try choice(name, "quotes") }
      if let name = record.informal { options.informal = try choice(name, "informal") }
      let language =
        try record.language.map { try Streams.language($0, of: record.text) }
        ?? stated
        ?? Streams.language(nil, of: record.text)
      let document = try Format.plain.read(
        Array(record.text.utf8), name: "-", language: language, options: options)
      return [
        (
          "sentences",
          .array(
            document.segments.map {
              sentence($0, document, reason: isExplained ? $0.end : nil)
            })
        )
      ]
    }
  }

  private static func choice<Choice: RawRepresentable>(
    _ name: String, _ field: String
  ) throws -> Choice where Choice.RawValue == String {
    guard let choice = Choice(rawValue: name) else { throw Failure("unknown \(field) '\(name)'") }
    return choice
  }

  private static func sentence(
    _ segment: Segment, _ document: Document, reason: SentenceEnd.Reason?
  ) -> JSONValue {
    let origin = document.map.origin(of: segment.range)
    return .object([
      ("start", .integer(Int(origin.start))), ("end", .integer(Int(origin.end))),
      ("text", .string(document.string(segment.range))),
      ("reason", reason.map { .string($0.rawValue) }),
    ])
  }
}
