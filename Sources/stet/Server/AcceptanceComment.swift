internal import Lint
internal import Report
internal import Text

/// The comment that accepts a finding, written into the file as its format writes comments.
struct AcceptanceComment {
  private let bytes: [UInt8]
  private let lines: LineTable
  private let words: String

  /// Nil where the place of the comment cannot be told.
  static func edit(_ finding: Finding, in document: Document) -> FileEdit? {
    let place = Location(document, finding.range)
    let comment = AcceptanceComment(
      bytes: document.origin, lines: document.lines, words: "stet-ignore \(finding.rule): why")
    switch document.content.escaping {
    case .quoted: return comment.inEntry(at: place.start.offset)
    case .xml: return comment.inUnit(at: place.start.offset)
    case .none: return comment.atLineEnd(of: place.end.offset)
    }
  }

  private func insertion(_ text: String, at offset: Int) -> FileEdit {
    FileEdit(range: offset..<offset, replacement: Array(text.utf8))
  }

  /// At the end of the line, before the spaces or the backslash that break it.
  private func atLineEnd(of last: Int) -> FileEdit {
    let line = lines.range(ofLine: lines.line(of: last))
    var end = line.upperBound
    while end > last, [0x20, 0x09].contains(bytes[end - 1]) { end -= 1 }
    if end == line.upperBound, end > last, bytes[end - 1] == UInt8(ascii: "\\") { end -= 1 }
    return FileEdit(range: end..<end, replacement: Array(" <!-- \(words) -->".utf8))
  }

  // PO

  /// A line of its own before the keywords of the entry that holds an offset.
  private func inEntry(at offset: Int) -> FileEdit? {
    var line = lines.line(of: offset)
    while line >= 0, !opens(line, "msgid") || opens(line, "msgid_plural") { line -= 1 }
    guard line >= 0 else { return nil }
    var context = line - 1
    while context >= 0, opens(context, "\"") { context -= 1 }
    if context >= 0, opens(context, "msgctxt") { line = context }
    let range = lines.range(ofLine: line)
    return insertion("#. \(words)" + lineEnd(behind: range.upperBound), at: range.lowerBound)
  }

  private func opens(_ line: Int, _ word: String) -> Bool {
    bytes[lines.range(ofLine: line)].drop { $0 == 0x20 || $0 == 0x09 }.starts(with: word.utf8)
  }

  private func lineEnd(behind offset: Int) -> String {
    bytes[offset...].starts(with: [0x0D, 0x0A]) ? "\r\n" : "\n"
  }

  // XLIFF

  /// A note of the unit that holds an offset: the last element of a `trans-unit` (1.2), the first
  /// of a `unit` (2.x).
  private func inUnit(at offset: Int) -> FileEdit? {
    let note = "<note>\(words)</note>"
    if let start = last("<trans-unit", before: offset),
      last("</trans-unit", before: offset) ?? -1 < start
    {
      return first(["</trans-unit"], from: offset).map { insertion(note, at: $0) }
    }
    guard let start = last("<unit", before: offset),
      let child = first(["<notes", "<originalData", "<segment", "<ignorable"], from: start)
    else { return nil }
    guard bytes[child...].starts(with: "<notes".utf8) else {
      return insertion("<notes>\(note)</notes>", at: child)
    }
    return bytes[child...].firstIndex(of: UInt8(ascii: ">")).map { insertion(note, at: $0 + 1) }
  }

  private func last(_ tag: String, before offset: Int) -> Int? {
    var at = offset
    while at > 0 {
      at -= 1
      if isTag(tag, at) { return at }
    }
    return nil
  }

  private func first(_ tags: [String], from offset: Int) -> Int? {
    (offset..<bytes.count).first { at in
      bytes[at] == UInt8(ascii: "<") && tags.contains { isTag($0, at) }
    }
  }

  /// Whether a tag of just this name stands at an offset.
  private func isTag(_ tag: String, _ at: Int) -> Bool {
    guard bytes[at] == UInt8(ascii: "<"), bytes[at...].starts(with: tag.utf8) else { return false }
    let end = at + tag.utf8.count
    return end == bytes.count || [0x09, 0x0A, 0x0D, 0x20, 0x2F, 0x3E].contains(bytes[end])
  }
}
