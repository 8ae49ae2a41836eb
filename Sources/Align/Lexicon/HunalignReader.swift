/// Reads hunalign's `.dic`: rows of `target @ source`.
enum HunalignReader {
  private static let mark = Array(" @ ".utf8)

  static func isRow(_ line: ArraySlice<UInt8>) -> Bool { separator(line) != nil }

  private static func separator(_ line: ArraySlice<UInt8>) -> Int? {
    line.indices.first { place in
      line[place] == UInt8(ascii: "@") && place > line.startIndex
        && line[(place - 1)...].starts(with: mark)
    }
  }

  static func read(_ bytes: [UInt8], _ faults: inout LexiconFaults) -> LexiconRows {
    var rows = LexiconRows(bytes, notation: .hunalign)
    for line in LexiconLines(bytes) {
      guard let place = separator(bytes[line]) else {
        faults.note(line.lowerBound, "no ' @ ' between target and source")
        continue
      }
      let body = bytes.trimmed(line.lowerBound..<place)
      let head = bytes.trimmed(place + 1..<line.upperBound)
      if body.isEmpty {
        faults.note(line.lowerBound, "the target is missing")
      } else if head.isEmpty {
        faults.note(line.upperBound, "the source is missing")
      } else {
        rows.rows.append(LexiconRows.Row(head: head, body: body))
      }
    }
    return rows
  }
}
