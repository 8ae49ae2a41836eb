/// Hashes of words that are never 0, by open addressing. A word with another's hash costs a look
/// more and nothing else.
struct WordHashes: Sendable {
  private var slots = [UInt32](repeating: 0, count: 256)
  private var count = 0

  static func hash(_ word: Span<UInt8>) -> UInt32 {
    let mixed = StretchNumbers.key(of: word) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: mixed >> 32) | 1
  }

  /// The hash of a word and the one behind it.
  static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 {
    ((first &* 0x0100_0193) ^ second) | 1
  }

  mutating func insert(_ hash: UInt32) {
    if contains(hash) { return }
    count += 1
    if count * 4 > slots.count { grow() }
    slots[slot(of: hash)] = hash
  }

  func contains(_ hash: UInt32) -> Bool { slots[slot(of: hash)] != 0 }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for hash in old where hash > 0 { slots[slot(of: hash)] = hash }
  }

  /// Where a hash stands, or would.
  private func slot(of hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
