/// An entry of a dictd dictionary as FreeDict lays it out: the headword with pronunciation and part
/// of speech, then the translations, separated by commas and semicolons. Where there are several
/// senses, the translations of each begin with its number; definitions stand on lines of their own.
///
/// Of several senses the first that is translated counts: it is the common one, and what each other
/// one adds meets by chance more often than not.
enum DictdEntry {
  static func translations(_ entry: ArraySlice<UInt8>) -> [String] {
    let lines = entry.split(separator: 0x0A, omittingEmptySubsequences: false).dropFirst()
    var found: [String] = []
    for (index, line) in lines.enumerated() {
      let sense = withoutNumber(line)
      guard index == 0 || sense.startIndex > line.startIndex else { continue }
      if !found.isEmpty { break }
      let pieces = Gloss.withoutRemarks(sense).split { byte in
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
      }
      found += pieces.compactMap { Gloss.text(withoutLastNumber($0)) }
    }
    return found
  }

  /// The headword as the entry writes it: its first line up to the pronunciation `/…/` or the part of
  /// speech `<…>`.
  static func headword(_ entry: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let line = entry.prefix { $0 != 0x0A }
    let end = line.indices.dropFirst().first { at in
      line[at - 1] == 0x20 && (line[at] == UInt8(ascii: "/") || line[at] == UInt8(ascii: "<"))
    }
    let head = line[..<(end ?? line.endIndex)]
    let last = head.lastIndex { $0 > 0x20 }
    return head[..<(last.map { $0 + 1 } ?? head.startIndex)]
  }

  /// Whether an index that leaves out marks and capitals has a headword under a key.
  static func isFiled(_ headword: ArraySlice<UInt8>, under key: ArraySlice<UInt8>) -> Bool {
    let (plain, filed) = (folded(headword), folded(key))
    if plain == filed { return true }
    guard plain.contains(where: { $0 >= 0x80 }) else { return false }
    return letters(plain) == letters(filed)
  }

  /// Without marks and capitals, as far as ASCII goes.
  private static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.compactMap { byte in
      let letter = byte | 0x20
      if (0x61...0x7A).contains(letter) && byte < 0x80 { return letter }
      return byte >= 0x80 || isDigit(byte) ? byte : nil
    }
  }

  private static func letters(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased().filter { $0.isLetter || $0.isNumber }
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
