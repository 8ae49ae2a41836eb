internal import FoundationEssentials
internal import Report
internal import Text

/// JSON records, one a line in and one a line out, in order. A record that cannot be processed
/// gives its error on its line; the others go on, and the exit status is 2.
enum Streams {
  private struct Identity: Decodable {
    let id: StreamID?
  }

  /// What is printed for a record.
  private typealias Members = [(String, JSONValue?)]

  static func run<Record: Decodable>(
    _ type: Record.Type, _ process: (Record) throws -> [(String, JSONValue?)]
  ) -> Int32 {
    var status = ExitStatus.clean
    while let line = nextLine() {
      let result = Result { try process(try decoded(type, line)) }
      answer(line, result, &status)
    }
    return status
  }

  /// Reads all records before the first is answered.
  ///
  /// - Parameters:
  ///   - prepare: what may fail, record by record.
  ///   - process: the answers to the records that can be processed, in order.
  static func runTogether<Record: Decodable, Task>(
    _ type: Record.Type, _ prepare: (Record) throws -> Task,
    _ process: ([Task]) -> [[(String, JSONValue?)]]
  ) -> Int32 {
    var status = ExitStatus.clean
    var records: [(line: String, task: Result<Task, any Error>)] = []
    while let line = nextLine() {
      records.append((line, Result { try prepare(try decoded(type, line)) }))
    }
    var answers = process(records.compactMap { try? $0.task.get() })[...]
    for (line, task) in records {
      answer(line, task.map { _ in answers.removeFirst() }, &status)
    }
    return status
  }

  /// The next line that is not blank.
  private static func nextLine() -> String? {
    while let line = readLine() {
      if !line.allSatisfy(\.isWhitespace) { return line }
    }
    return nil
  }

  private static func decoded<Record: Decodable>(
    _ type: Record.Type, _ line: String
  ) throws -> Record {
    try JSONDecoder().decode(type, from: Data(line.utf8))
  }

  private static func answer(
    _ line: String, _ result: Result<Members, any Error>, _ status: inout Int32
  ) {
    let id = (try? decoded(Identity.self, line))?.id?.value ?? .null
    let members: Members
    switch result {
    case .success(let found): members = found
    case .failure(let error):
      members = [("error", .string(message(error)))]
      status = ExitStatus.failure
    }
    Output.print(JSONValue.object([("id", id)] + members).serialized() + "\n")
  }

  private static func message(_ error: any Error) -> String {
    switch error {
    case let failure as Failure: failure.messages.joined(separator: "; ")
    case DecodingError.keyNotFound(let key, _): "the record has no \"\(key.stringValue)\""
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      context.codingPath.isEmpty
        ? "not a JSON object"
        : "\"\(context.codingPath[0].stringValue)\" has the wrong type"
    case DecodingError.dataCorrupted: "not a JSON object"
    default: "\(error)"
    }
  }

  static func language(_ tag: String?, of text: String) throws -> Language {
    guard let tag else { return LanguageGuess.guess(Array(text.utf8)) }
    let language = Language(tag)
    guard language.isKnown else { throw Failure("unknown language '\(tag)'") }
    return language
  }
}

/// An id is a string or a number, and comes back as it came.
struct StreamID: Decodable {
  let value: JSONValue

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      value = .integer(number)
    } else if let text = try? container.decode(String.self) {
      value = .string(text)
    } else {
      value = .null
    }
  }
}
