/// Every pair of words that meet in a bead, numbered, and the numbers laid out bead by bead, so that
/// expectation maximisation runs over arrays.
struct CooccurrenceTable {
  /// The words of a bead and where the numbers of their pairs begin: source by source.
  struct BeadWords {
    let source: [Int32]
    let target: [Int32]
    let start: Int
  }

  /// The words of each pair: source in the upper half, target in the lower.
  private(set) var keys: [UInt64] = []
  private(set) var beads: [BeadWords] = []
  /// Numbers of pairs.
  private(set) var pairs: [Int32] = []

  /// Open addressing; a slot holds a number, or -1.
  private var slots: [Int32]
  private var mask: Int

  init(_ texts: [(source: [Int32], target: [Int32])]) {
    slots = [Int32](repeating: -1, count: 1024)
    mask = 1023
    pairs.reserveCapacity(texts.reduce(0) { $0 + $1.source.count * $1.target.count })
    for text in texts {
      beads.append(BeadWords(source: text.source, target: text.target, start: pairs.count))
      for source in text.source {
        for target in text.target { pairs.append(number(Self.key(source, target))) }
      }
    }
  }

  static func key(_ source: Int32, _ target: Int32) -> UInt64 {
    UInt64(UInt32(source)) << 32 | UInt64(UInt32(target))
  }

  func source(_ pair: Int) -> Int32 { Int32(keys[pair] >> 32) }
  func target(_ pair: Int) -> Int32 { Int32(truncatingIfNeeded: keys[pair]) }

  private func slot(_ key: UInt64) -> Int {
    // Fibonacci hashing: the golden ratio spreads neighbouring numbers.
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
  }

  private mutating func number(_ key: UInt64) -> Int32 {
    var place = slot(key)
    while slots[place] >= 0 {
      if keys[Int(slots[place])] == key { return slots[place] }
      place = (place + 1) & mask
    }
    slots[place] = Int32(keys.count)
    keys.append(key)
    if keys.count * 2 > slots.count { grow() }
    return Int32(keys.count - 1)
  }

  private mutating func grow() {
    mask = slots.count * 4 - 1
    slots = [Int32](repeating: -1, count: mask + 1)
    for (index, key) in keys.enumerated() {
      var place = slot(key)
      while slots[place] >= 0 { place = (place + 1) & mask }
      slots[place] = Int32(index)
    }
  }
}
