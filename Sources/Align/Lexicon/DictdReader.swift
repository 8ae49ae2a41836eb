/// Reads a dictd dictionary: an index of `headword<TAB>offset<TAB>length`, the numbers in base 64,
/// and the entries that it points to.
///
/// dictfmt leaves marks and capitals out of the index (`aujourdhui`, `sen aller`); the headword as it
/// is written stands at the beginning of the entry.
enum DictdReader {
  static func read(
    index: [UInt8], entries: [UInt8], _ faults: inout LexiconFaults
  ) -> LexiconRows {
    var rows = LexiconRows(entries + index, notation: .dictd)
    for line in LexiconLines(index) {
      let columns = index[line].split(separator: 0x09, omittingEmptySubsequences: false)
      guard columns.count >= 3, let offset = number(columns[1]), let length = number(columns[2])
      else {
        faults.note(line.lowerBound, "not 'headword<TAB>offset<TAB>length'")
        continue
      }
      // What tells about the dictionary itself.
      if columns[0].starts(with: "00database".utf8) { continue }
      if columns[0].starts(with: "00-database".utf8) { continue }
      guard offset + length <= entries.count else {
        faults.note(columns[1].startIndex, "the entry lies beyond the end of the dictionary")
        continue
      }
      let body = offset..<offset + length
      let indexed = index.trimmed(columns[0].indices)
      let written = DictdEntry.headword(entries[body])
      let inIndex = entries.count + indexed.lowerBound..<entries.count + indexed.upperBound
      let isFiled = DictdEntry.isFiled(written, under: index[indexed])
      rows.rows.append(LexiconRows.Row(head: isFiled ? written.indices : inIndex, body: body))
    }
    return rows
  }

  /// Whether a line of a file may be one of an index.
  static func isRow(_ line: ArraySlice<UInt8>) -> Bool {
    let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
    return columns.count >= 3 && number(columns[1]) != nil && number(columns[2]) != nil
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...6).contains(digits.count) else { return nil }
    var number = 0
    for digit in digits {
      guard let value = value(digit) else { return nil }
      number = number << 6 | value
    }
    return number
  }

  /// The alphabet of RFC 4648.
  private static func value(_ digit: UInt8) -> Int? {
    switch digit {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(digit) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(digit) - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(digit) + 4
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
