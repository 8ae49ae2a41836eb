internal import Text

/// The front matter of a Markdown file: the lines between `---` and `---` at its head, read as
/// `key: value`.
///
/// Of YAML it knows plain and quoted values on one line. Lists and maps in block form, and folded
/// values, are passed over; a list in brackets is kept as it is written.
struct FrontMatter {
  /// Keys in lower case; of a key given twice the last value.
  private(set) var values: [String: String] = [:]
  /// How many of the file's lines it takes, its marks included.
  private(set) var lineCount = 0

  /// - Parameter lines: those of the whole file.
  init(_ lines: [MarkdownLine]) {
    guard let first = lines.first, Self.isMark(first, ["---"]) else { return }
    guard let close = lines.dropFirst().firstIndex(where: { Self.isMark($0, ["---", "..."]) })
    else { return }
    let body = lines[1..<close].filter { !$0.isBlank && $0.bytes.first != .numberSign }
    let isEmpty = body.isEmpty && close == 1
    guard isEmpty || body.first.flatMap(Self.pair(of:)) != nil else { return }
    lineCount = close + 1
    for line in body {
      if let (key, value) = Self.pair(of: line), !value.isEmpty { values[key] = value }
    }
  }

  private static func isMark(_ line: MarkdownLine, _ marks: [String]) -> Bool {
    let content = line.bytes.trimmedOfBlanks
    return line.indent == 0 && marks.contains { content.elementsEqual($0.utf8) }
  }

  /// An unindented `key: value`; the value is empty where it is in block form.
  private static func pair(of line: MarkdownLine) -> (String, String)? {
    let bytes = line.bytes
    guard let colon = bytes.firstIndex(of: .colon), colon > bytes.startIndex else { return nil }
    let key = bytes[..<colon].trimmedOfBlanks
    let rest = bytes[(colon + 1)...]
    let isKey = key.allSatisfy { $0.isASCIIAlphanumeric || $0 == .hyphen || $0 == .lowLine }
    guard isKey, bytes.first?.isBlank == false, rest.first.map(\.isBlank) ?? true else {
      return nil
    }
    return (String(decoding: key, as: UTF8.self).lowercased(), value(rest.trimmedOfBlanks))
  }

  private static func value(_ bytes: ArraySlice<UInt8>) -> String {
    guard let first = bytes.first else { return "" }
    if first == .quotationMark || first == .apostrophe, bytes.count > 1 {
      let inner = bytes.dropFirst()
      if let close = inner.lastIndex(of: first) {
        return String(decoding: inner[..<close], as: UTF8.self)
      }
    }
    if first == .verticalBar || first == .greaterThan { return "" }
    return String(decoding: withoutComment(bytes), as: UTF8.self)
  }

  /// A plain value ends before a number sign that follows a space.
  private static func withoutComment(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if bytes.first == .numberSign { return [] }
    guard let mark = bytes.firstOffset(of: [.space, .numberSign]) else { return bytes }
    return bytes[..<mark].trimmedOfBlanks
  }
}
