internal import Text

/// Character trigrams of a text without marks: they see shared stems and names across spellings.
enum Trigrams {
  /// - Parameter table: numbers trigrams over all texts; a trigram is three scalars of 21 bits.
  static func ids(of text: ArraySlice<UInt8>, table: inout [UInt64: Int]) -> [Int] {
    var scalars: [UInt64] = [0x20]
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isLetter {
        scalars.append(UInt64(scalar.value))
      } else if scalar == " ", scalars.last != 0x20 {
        scalars.append(0x20)
      }
    }
    if scalars.last != 0x20 { scalars.append(0x20) }
    guard scalars.count >= 3 else { return [] }
    return (2..<scalars.count).map { index in
      let key = scalars[index - 2] << 42 | scalars[index - 1] << 21 | scalars[index]
      if let id = table[key] { return id }
      table[key] = table.count
      return table.count - 1
    }
  }
}
