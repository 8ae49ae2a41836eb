internal import Formats
internal import Text

/// A side of a record: a text, or a list of segments.
enum StreamText: Decodable {
  case text(String)
  case segments([Segment])

  /// A string, or `{"text", "block"}`.
  struct Segment: Decodable {
    let text: String
    let block: Int?

    private enum Key: String, CodingKey {
      case text
      case block
    }

    init(from decoder: any Decoder) throws {
      if let text = try? decoder.singleValueContainer().decode(String.self) {
        self.text = text
        block = nil
      } else {
        let container = try decoder.container(keyedBy: Key.self)
        text = try container.decode(String.self, forKey: .text)
        block = try container.decodeIfPresent(Int.self, forKey: .block)
      }
    }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .segments(try container.decode([Segment].self))
    }
  }

  var isSegmented: Bool {
    if case .segments = self { true } else { false }
  }

  func document(_ name: String, _ tag: String?) throws -> Document {
    switch self {
    case .text(let text):
      let language = try Streams.language(tag, of: text)
      return try Format.plain.read(Array(text.utf8), name: name, language: language)
    case .segments(let segments):
      let all = segments.map(\.text).joined(separator: "\n")
      return Presegmented.document(
        name: name, language: try Streams.language(tag, of: all),
        sentences: segments.enumerated().map { ($1.text, $1.block ?? $0) })
    }
  }
}
