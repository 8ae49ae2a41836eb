package import Text

/// Texts that come segmented: one sentence a line, or a list with paragraph numbers.
package enum Presegmented {
  /// A document whose segments are the ones given, an empty one included.
  ///
  /// - Parameter sentences: each with the number of its paragraph, ascending.
  package static func document(
    name: String, language: Language, sentences: [(text: String, block: Int)]
  ) -> Document {
    var content = Document.Content()
    var segments: [Segment] = []
    var lastBlock: Int?
    for (text, block) in sentences {
      let start = content.text.count
      content.text += Array(text.utf8)
      let range = TextRange(start, content.text.count)
      content.text.append(0x0A)
      if block != lastBlock {
        content.outline.append(Block(range: range, kind: .paragraph))
        lastBlock = block
      } else if let open = content.outline.last {
        content.outline[content.outline.count - 1].range = open.range.union(range)
      }
      segments.append(
        Segment(range: range, kind: .sentence, block: content.outline.count - 1))
    }
    content.segments = segments
    content.map = SourceMap(identity: content.text.count)
    return Document(name: name, language: language, origin: content.text, content: content)
  }

  /// One sentence a line; every line is its own paragraph.
  package static func lines(
    _ bytes: [UInt8], name: String, language: Language?
  ) throws(FormatError) -> Document {
    try UTF8Validation.check(bytes, path: name)
    let table = LineTable(bytes)
    var lines = table.starts.indices.map { bytes[table.range(ofLine: $0)] }
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    let sentences = lines.enumerated().map { (String(decoding: $1, as: UTF8.self), $0) }
    return document(
      name: name, language: language ?? LanguageGuess.guess(bytes), sentences: sentences)
  }
}
