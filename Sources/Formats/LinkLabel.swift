/// Labels of links, `[text][label]`, and their definitions, `[label]: address "title"`.
enum LinkLabel {
  /// Bytes; a longer label is none.
  static let limit = 999

  /// Letter case and the width of white space count for nothing; nil for a label without words.
  static func folded(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.count <= limit else { return nil }
    let words = String(decoding: bytes, as: UTF8.self).lowercased().split(
      whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// The offset of the `]` that ends a label; nil where there is none or a bracket stands inside.
  static func end(in bytes: ArraySlice<UInt8>) -> Int? {
    var at = bytes.startIndex
    let limit = min(bytes.endIndex, at + limit)
    while at < limit {
      if bytes[at] == .rightBracket { return at }
      if bytes[at] == .leftBracket { return nil }
      at += bytes[at] == .backslash ? 2 : 1
    }
    return nil
  }

  /// The label that a line defines, and the address; nil if it is no definition. Address and title
  /// stand on the label's line.
  static func defined(by line: MarkdownLine) -> (label: String, address: ArraySlice<UInt8>)? {
    let content = line.content
    guard line.indent < 4, content.first == .leftBracket else { return nil }
    guard let close = end(in: content.dropFirst()), content[close...].dropFirst().first == .colon
    else { return nil }
    let target = content[(close + 2)...].trimmedOfBlanks
    guard content.dropFirst().first != .circumflex, !target.isEmpty else { return nil }
    guard LinkTarget.end(of: target) == target.endIndex else { return nil }
    return folded(content[content.index(after: content.startIndex)..<close]).map {
      ($0, LinkTarget.address(in: target))
    }
  }
}
