/// Reads `source<TAB>target` rows; further columns are further translations.
enum TabbedReader {
  private static let tab: UInt8 = 0x09

  static func isRow(_ line: ArraySlice<UInt8>) -> Bool { line.contains(tab) }

  static func read(_ bytes: [UInt8], _ faults: inout LexiconFaults) -> LexiconRows {
    var rows = LexiconRows(bytes, notation: .tabbed)
    for line in LexiconLines(bytes) {
      guard let end = bytes.first(tab, in: line) else {
        faults.note(line.upperBound, "a tab and a translation are missing")
        continue
      }
      let head = bytes.trimmed(line.lowerBound..<end)
      let body = end + 1..<line.upperBound
      if head.isEmpty {
        faults.note(line.lowerBound, "the headword is missing")
      } else if bytes.trimmed(body).isEmpty {
        faults.note(body.lowerBound, "the translation is missing")
      } else {
        rows.rows.append(LexiconRows.Row(head: head, body: body))
      }
    }
    return rows
  }
}
