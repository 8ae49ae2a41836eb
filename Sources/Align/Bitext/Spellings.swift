/// Strings of bytes numbered in order of first use, in a hash table with open addressing: a text
/// asks for the spelling of every word, and mostly knows it already.
struct Spellings {
  private var bytes: [UInt8] = []
  /// Where each spelling ends in `bytes`.
  private var ends: [Int] = [0]
  /// Numbers of spellings, or −1; as many as a power of two, and at most half of them taken.
  private var slots = [Int32](repeating: -1, count: 64)

  var count: Int { ends.count - 1 }

  /// The number of a spelling, if it is known; if not, it gets ``count``.
  mutating func number(of spelling: ArraySlice<UInt8>) -> (number: Int, isNew: Bool) {
    var slot = slot(KeyHash.value(.word, spelling))
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if holds(number, spelling) { return (number, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(count)
    bytes += spelling
    ends.append(bytes.count)
    if count * 2 > slots.count { grow() }
    return (count - 1, true)
  }

  private func slot(_ hash: UInt32) -> Int { Int(hash) & (slots.count - 1) }

  private func holds(_ number: Int, _ spelling: ArraySlice<UInt8>) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == spelling.count else { return false }
    for (offset, place) in spelling.indices.enumerated()
    where bytes[start + offset] != spelling[place] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for number in 0..<count {
      var slot = slot(KeyHash.value(.word, bytes[ends[number]..<ends[number + 1]]))
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}
