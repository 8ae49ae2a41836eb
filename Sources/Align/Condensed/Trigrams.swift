internal import Text

/// Character trigrams of texts without marks: they see shared stems and names across spellings.
///
/// A trigram is three scalars of 21 bits. Numbers are found by open addressing: every trigram of
/// both texts is looked up once, which `Dictionary` takes longer for than all the rest.
struct Trigrams {
  private(set) var count = 0
  /// 0 where there is none.
  private var keys = [UInt64](repeating: 0, count: 1 << 14)
  private var ids = [Int32](repeating: 0, count: 1 << 14)

  /// The trigrams of a folded text, in order, by number.
  mutating func ids(of text: ArraySlice<UInt8>) -> [Int] {
    var found: [Int] = []
    found.reserveCapacity(text.count)
    var key: UInt64 = Self.space
    var scalars = 1
    var at = text.startIndex
    while at < text.endIndex {
      let scalar = Self.scalar(text, &at)
      if scalar == Self.space ? key & Self.lowest == Self.space : !Self.isLetter(scalar) {
        continue
      }
      key = (key << 21 | scalar) & (1 << 63 - 1)
      scalars += 1
      if scalars >= 3 { found.append(id(key)) }
    }
    guard key & Self.lowest != Self.space else { return found }
    key = (key << 21 | Self.space) & (1 << 63 - 1)
    if scalars >= 2 { found.append(id(key)) }
    return found
  }

  private static let space: UInt64 = 0x20
  /// The bits of the last scalar of a key.
  private static let lowest: UInt64 = 0x1F_FFFF

  /// The scalar at an offset, which moves behind it.
  private static func scalar(_ text: ArraySlice<UInt8>, _ at: inout Int) -> UInt64 {
    let first = text[at]
    at += 1
    guard first >= 0x80 else { return UInt64(first) }
    var scalar = UInt64(first & (first < 0xE0 ? 0x1F : first < 0xF0 ? 0x0F : 0x07))
    while at < text.endIndex, text[at] & 0xC0 == 0x80 {
      scalar = scalar << 6 | UInt64(text[at] & 0x3F)
      at += 1
    }
    return scalar
  }

  private static func isLetter(_ scalar: UInt64) -> Bool {
    if scalar < 0x80 {
      return (0x30...0x39).contains(scalar) || (0x61...0x7A).contains(scalar | 0x20)
    }
    guard let scalar = Unicode.Scalar(UInt32(scalar)) else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private mutating func id(_ key: UInt64) -> Int {
    var place = place(of: key)
    if keys[place] == key { return Int(ids[place]) }
    if count * 2 >= keys.count {
      grow()
      place = self.place(of: key)
    }
    (keys[place], ids[place]) = (key, Int32(count))
    count += 1
    return count - 1
  }

  /// Where a key stands, or should.
  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[place] != key, keys[place] != 0 { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let (oldKeys, oldIDs) = (keys, ids)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    ids = [Int32](repeating: 0, count: keys.count)
    for (key, id) in zip(oldKeys, oldIDs) where key != 0 {
      let place = place(of: key)
      (keys[place], ids[place]) = (key, id)
    }
  }
}
