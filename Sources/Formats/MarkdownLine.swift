internal import Text

/// A line of a Markdown file, or what containers around it leave of it.
struct MarkdownLine {
  /// Indices are offsets into the file; without the line end.
  var bytes: ArraySlice<UInt8>
  /// Whether the line belongs to its container only because it goes on with a paragraph.
  var isLazy = false

  static func lines(of file: [UInt8]) -> [MarkdownLine] {
    let table = LineTable(file)
    return table.starts.indices.map { MarkdownLine(bytes: file[table.range(ofLine: $0)]) }
  }

  init(bytes: ArraySlice<UInt8>, isLazy: Bool = false) {
    self.bytes = bytes
    self.isLazy = isLazy
  }

  var isBlank: Bool { bytes.allSatisfy { $0.isBlank } }

  /// The line without the spaces and tabs that it begins with.
  var content: ArraySlice<UInt8> { bytes.drop { $0.isBlank } }

  /// Columns of white space at the start; a tab reaches to the next multiple of four.
  var indent: Int {
    var columns = 0
    for byte in bytes {
      guard byte.isBlank else { break }
      columns += byte == .tab ? 4 - columns % 4 : 1
    }
    return columns
  }

  /// The line without so many columns of the white space that it begins with.
  func dropping(columns: Int) -> MarkdownLine {
    var at = bytes.startIndex
    var column = 0
    while at < bytes.endIndex, column < columns, bytes[at].isBlank {
      column += bytes[at] == .tab ? 4 - column % 4 : 1
      at += 1
    }
    return MarkdownLine(bytes: bytes[at...], isLazy: isLazy)
  }

  /// The line without a quotation mark `>` and one space after it; nil if it has none.
  var droppingQuotationMark: MarkdownLine? {
    guard indent < 4, content.first == .greaterThan else { return nil }
    let rest = content.dropFirst()
    return MarkdownLine(bytes: rest.first?.isBlank == true ? rest.dropFirst() : rest)
  }
}
