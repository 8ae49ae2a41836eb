internal import Text

/// Character trigrams of texts without marks: they see shared stems and names across spellings.
///
/// A trigram is three scalars of 21 bits. Numbers are found by open addressing: every trigram of
/// both texts is looked up once, which `Dictionary` takes longer for than all the rest.
struct Trigrams {
  private(set) var count = 0
  private var keys: [UInt64]
  private var ids: [Int32]
  private var mask: Int

  init() {
    keys = [UInt64](repeating: 0, count: 1 << 14)
    ids = [Int32](repeating: -1, count: keys.count)
    mask = keys.count - 1
  }

  /// The trigrams of a folded text, in order, by number.
  mutating func ids(of text: ArraySlice<UInt8>) -> [Int] {
    var found: [Int] = []
    found.reserveCapacity(text.count)
    var key: UInt64 = 0x20
    var scalars = 1
    let add = { (trigrams: inout Trigrams, scalar: UInt64) in
      key = (key << 21 | scalar) & (1 << 63 - 1)
      scalars += 1
      if scalars >= 3 { found.append(trigrams.id(key)) }
    }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if Self.isLetter(scalar) {
        add(&self, UInt64(scalar.value))
      } else if scalar == " ", key & 0x1F_FFFF != 0x20 {
        add(&self, 0x20)
      }
    }
    if key & 0x1F_FFFF != 0x20 { add(&self, 0x20) }
    return found
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return (0x61...0x7A).contains(scalar.value) || (0x30...0x39).contains(scalar.value)
        || (0x41...0x5A).contains(scalar.value)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private mutating func id(_ key: UInt64) -> Int {
    if count * 2 >= keys.count { grow() }
    let place = place(of: key)
    if ids[place] < 0 {
      keys[place] = key
      ids[place] = Int32(count)
      count += 1
    }
    return Int(ids[place])
  }

  /// Where a key stands, or should.
  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while ids[place] >= 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let (oldKeys, oldIDs) = (keys, ids)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    ids = [Int32](repeating: -1, count: keys.count)
    mask = keys.count - 1
    for (key, id) in zip(oldKeys, oldIDs) where id >= 0 {
      let place = place(of: key)
      (keys[place], ids[place]) = (key, id)
    }
  }
}
