/// A row of a table as GitHub writes them: cells between `|`.
enum TableRow {
  /// The cells without the white space around them; an escaped bar parts none.
  static func cells(_ line: MarkdownLine) -> [ArraySlice<UInt8>] {
    var rest = line.bytes.trimmedOfBlanks
    if rest.first == .verticalBar { rest = rest.dropFirst() }
    var cells: [ArraySlice<UInt8>] = []
    var start = rest.startIndex
    var at = start
    while at < rest.endIndex {
      if rest[at] == .verticalBar {
        cells.append(rest[start..<at].trimmedOfBlanks)
        start = at + 1
      }
      at += rest[at] == .backslash ? 2 : 1
    }
    if start < rest.endIndex { cells.append(rest[start...].trimmedOfBlanks) }
    return cells
  }

  /// Whether a line is the row of dashes under a table's head, with as many cells.
  static func isDelimiter(_ line: MarkdownLine, under head: MarkdownLine) -> Bool {
    let content = line.content
    guard let first = content.first, [.verticalBar, .colon, .hyphen].contains(first) else {
      return false
    }
    guard content.contains(.verticalBar), head.bytes.contains(.verticalBar) else { return false }
    let cells = cells(line)
    return cells.allSatisfy(isDashes) && cells.count == Self.cells(head).count
  }

  private static func isDashes(_ cell: ArraySlice<UInt8>) -> Bool {
    var dashes = cell
    if dashes.first == .colon { dashes = dashes.dropFirst() }
    if dashes.last == .colon { dashes = dashes.dropLast() }
    return !dashes.isEmpty && dashes.allSatisfy { $0 == .hyphen }
  }
}
