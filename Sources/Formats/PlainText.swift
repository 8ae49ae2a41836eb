internal import Text

/// Plain text: blocks between blank lines.
enum PlainText {
  static func read(_ bytes: [UInt8]) -> Document.Content {
    var content = Document.Content()
    content.text = bytes
    content.map = SourceMap(identity: bytes.count)
    var start: Int?
    var end = 0
    let lines = LineTable(bytes)
    for line in lines.starts.indices {
      let range = lines.range(ofLine: line)
      let isBlank = bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 }
      if isBlank {
        close(&content, start, end)
        start = nil
      } else {
        start = start ?? range.lowerBound
        end = range.upperBound
      }
    }
    close(&content, start, end)
    return content
  }

  private static func close(_ content: inout Document.Content, _ start: Int?, _ end: Int) {
    guard let start else { return }
    content.outline.append(Block(range: TextRange(start, end), kind: .paragraph))
  }
}
