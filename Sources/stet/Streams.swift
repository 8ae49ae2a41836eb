internal import FoundationEssentials
internal import Report
internal import Text

/// JSON records, one a line in and one a line out, in order. A record that cannot be processed
/// gives its error on its line; the others go on, and the exit status is 2.
enum Streams {
  private struct Identity: Decodable {
    let id: StreamID?
  }

  static func run<Record: Decodable>(
    _ type: Record.Type, _ process: (Record) throws -> [(String, JSONValue?)]
  ) -> Int32 {
    var status = ExitStatus.clean
    let decoder = JSONDecoder()
    while let line = readLine() {
      if line.allSatisfy(\.isWhitespace) { continue }
      let data = Data(line.utf8)
      let id = (try? decoder.decode(Identity.self, from: data))?.id?.value ?? .null
      let members: [(String, JSONValue?)]
      do {
        members = try process(try decoder.decode(Record.self, from: data))
      } catch {
        members = [("error", .string(message(error)))]
        status = ExitStatus.failure
      }
      Output.print(JSONValue.object([("id", id)] + members).serialized() + "\n")
    }
    return status
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
