internal import Text

/// The main reading of each common Chinese character: a Mandarin syllable in lower-case ASCII,
/// without tone, ü as u.
///
/// Read from the embedded table `pinyin`: a line a syllable, then its characters.
package struct PinyinReadings: Sendable {
  package static let shared = PinyinReadings(EmbeddedTable.bytes("pinyin") ?? [])

  /// The first is empty: the reading of characters that the table lacks.
  private(set) var syllables: [[UInt8]] = [[]]
  /// The place in `syllables` of each character from U+4E00 to U+9FFF.
  private(set) var places = [UInt16](repeating: 0, count: 0x5200)

  private static let first: UInt32 = 0x4E00

  /// - Parameter table: lines of a syllable, a space and characters of the basic plane, in UTF-8.
  init(_ table: [UInt8]) {
    for line in table.split(separator: 0x0A) {
      guard let space = line.firstIndex(of: 0x20) else { continue }
      let place = UInt16(syllables.count)
      syllables.append(Array(line[..<space]))
      for scalar in String(decoding: line[(space + 1)...], as: UTF8.self).unicodeScalars {
        if let index = Self.index(of: scalar) { places[index] = place }
      }
    }
  }

  /// The letters of a character's syllable; nil if the table lacks it.
  package subscript(scalar: Unicode.Scalar) -> [UInt8]? {
    guard let index = Self.index(of: scalar), places[index] > 0 else { return nil }
    return syllables[Int(places[index])]
  }

  func holds(_ scalar: Unicode.Scalar) -> Bool {
    Self.index(of: scalar).map { places[$0] > 0 } ?? false
  }

  /// Every character of the table, in the order of its code point, with its syllable.
  var all: [(character: Unicode.Scalar, syllable: [UInt8])] {
    places.indices.compactMap { index in
      guard let scalar = Unicode.Scalar(Self.first + UInt32(index)) else { return nil }
      return self[scalar].map { (scalar, $0) }
    }
  }

  /// The place of a character in `places`.
  static func index(of scalar: Unicode.Scalar) -> Int? { index(of: scalar.value) }

  /// The same of a scalar's value.
  @inline(__always)
  static func index(of value: UInt32) -> Int? {
    (first..<first + 0x5200).contains(value) ? Int(value - first) : nil
  }
}
