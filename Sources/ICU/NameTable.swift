/// Codes and their names in ascending order of the codes, in UTF-8.
package struct NameTable: Sendable {
  private let text: [UInt8]
  /// Of each entry the byte offsets of its code, of the tab after it, and of the end of its name.
  private var entries: [(start: Int, tab: Int, end: Int)] = []

  /// - Parameter text: a line each: code, tab, name. ICU's tables are sorted, for it searches them so.
  init(_ text: [UInt8]) {
    self.text = text
    var start = 0
    var tab: Int?
    for (place, byte) in text.enumerated() {
      if byte == UInt8(ascii: "\t"), tab == nil { tab = place }
      guard byte == UInt8(ascii: "\n") else { continue }
      if let tab { append((start, tab, place)) }
      (start, tab) = (place + 1, nil)
    }
    if let tab { append((start, tab, text.count)) }
  }

  /// A later name of the same code takes the place of the one before.
  private mutating func append(_ entry: (start: Int, tab: Int, end: Int)) {
    if let last = entries.last, text[last.start..<last.tab] == text[entry.start..<entry.tab] {
      entries.removeLast()
    }
    entries.append(entry)
  }

  package var count: Int { entries.count }

  package func code(_ index: Int) -> ArraySlice<UInt8> {
    text[entries[index].start..<entries[index].tab]
  }

  package func name(_ index: Int) -> ArraySlice<UInt8> {
    text[(entries[index].tab + 1)..<entries[index].end]
  }
}
