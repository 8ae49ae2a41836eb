/// An entry of a dictd dictionary as FreeDict lays it out: the headword with pronunciation and part
/// of speech, then the translations, separated by commas and semicolons. Where there are several
/// senses, the translations of each begin with its number; definitions stand on lines of their own.
enum DictdEntry {
  static func translations(_ entry: ArraySlice<UInt8>) -> [String] {
    let lines = entry.split(separator: 0x0A, omittingEmptySubsequences: false).dropFirst()
    var found: [String] = []
    for (index, line) in lines.enumerated() {
      let sense = withoutNumber(line)
      guard index == 0 || sense.startIndex > line.startIndex else { continue }
      let pieces = Gloss.withoutRemarks(sense).split { byte in
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
      }
      found += pieces.compactMap { Gloss.text(withoutLastNumber($0)) }
    }
    return found
  }

  /// A line without the number of the sense, `2. `, that it begins with.
  private static func withoutNumber(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let rest = line.drop { $0 <= 0x20 }
    let afterDigits = rest.drop { isDigit($0) }
    guard afterDigits.startIndex > rest.startIndex, afterDigits.first == UInt8(ascii: ".") else {
      return line
    }
    return afterDigits.dropFirst()
  }

  /// The number of the next sense sometimes ends the line before it.
  private static func withoutLastNumber(_ piece: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let last = piece.split(separator: 0x20).last, last.last == UInt8(ascii: "."),
      last.count > 1, last.dropLast().allSatisfy(isDigit)
    else { return piece }
    return piece[..<last.startIndex]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
