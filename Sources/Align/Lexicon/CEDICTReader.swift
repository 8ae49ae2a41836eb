/// Reads CC-CEDICT: `傳統 传统 [chuan2 tong3] /tradition/traditional/`, both spellings being
/// headwords.
enum CEDICTReader {
  private static let bracket = UInt8(ascii: "[")
  private static let slash = UInt8(ascii: "/")

  static func isRow(_ line: ArraySlice<UInt8>) -> Bool { parts(line) != nil }

  private struct Parts {
    let traditional: Range<Int>
    let simplified: Range<Int>
    let glosses: Range<Int>
  }

  private static func parts(_ line: ArraySlice<UInt8>) -> Parts? {
    guard let open = line.firstIndex(of: bracket),
      let slash = line[open...].firstIndex(of: slash), line[open..<slash].contains(0x5D)
    else { return nil }
    let heads = line[..<open].split(separator: 0x20)
    guard heads.count == 2 else { return nil }
    return Parts(
      traditional: heads[0].indices, simplified: heads[1].indices,
      glosses: slash + 1..<line.endIndex)
  }

  static func read(_ bytes: [UInt8], _ faults: inout LexiconFaults) -> LexiconRows {
    var rows = LexiconRows(bytes, notation: .cedict)
    for line in LexiconLines(bytes) {
      guard let parts = parts(bytes[line]) else {
        faults.note(line.lowerBound, "not 'traditional simplified [pinyin] /meaning/'")
        continue
      }
      rows.rows.append(LexiconRows.Row(head: parts.simplified, body: parts.glosses))
      if !bytes[parts.simplified].elementsEqual(bytes[parts.traditional]) {
        rows.rows.append(LexiconRows.Row(head: parts.traditional, body: parts.glosses))
      }
    }
    return rows
  }
}
