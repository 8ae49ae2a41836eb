import Testing
import Text

/// A text with `|` where sentences end, and what cuts it.
struct SentenceExample: CustomTestStringConvertible, Sendable {
  let language: Language
  let marked: String
  var options = SegmentationOptions()

  init(_ language: Language, _ marked: String, _ options: SegmentationOptions = .init()) {
    self.language = language
    self.marked = marked
    self.options = options
  }

  var testDescription: String { marked }
  var text: String { marked.filter { $0 != "|" } }

  /// The text with `|` where the segmenter ends a sentence, white space before the mark.
  func cut(_ text: String? = nil) -> String {
    let bytes = Array((text ?? self.text).utf8)
    var segmenter = SentenceSegmenter(language: language, options: options)
    var start = 0
    return segmenter.ends(in: bytes, range: TextRange(0, bytes.count)).map { end in
      defer { start = Int(end.offset) }
      return String(decoding: bytes[start..<Int(end.offset)], as: UTF8.self)
    }.joined(separator: "|")
  }

  static func reasons(_ text: String, _ language: Language) -> [SentenceEnd.Reason] {
    let bytes = Array(text.utf8)
    var segmenter = SentenceSegmenter(language: language)
    return segmenter.ends(in: bytes, range: TextRange(0, bytes.count)).map(\.reason)
  }
}
