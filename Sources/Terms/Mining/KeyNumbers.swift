/// Numbers keys in the order in which they are first asked for (a hash table with open addressing).
struct KeyNumbers {
  private var keys: [UInt64] = []
  /// One more than the number of the key that a slot holds; 0 for none. A power of two.
  private var slots = [UInt32](repeating: 0, count: 1 << 8)
  private var shift = UInt64(56)

  var count: Int { keys.count }

  /// The number of a key, which is the count of those before where it is a new one.
  mutating func number(of key: UInt64) -> Int {
    let slot = slot(of: key)
    if slots[slot] > 0 { return Int(slots[slot]) - 1 }
    keys.append(key)
    slots[slot] = UInt32(keys.count)
    if keys.count * 2 > slots.count { grow() }
    return keys.count - 1
  }

  /// Nil for a key that has no number.
  subscript(key: UInt64) -> Int? {
    let number = Int(slots[slot(of: key)])
    return number > 0 ? number - 1 : nil
  }

  /// Forgets all keys.
  mutating func removeAll() {
    for key in keys.reversed() { slots[slot(of: key)] = 0 }
    keys.removeAll(keepingCapacity: true)
  }

  /// The slot that holds a key, or the free one where it belongs.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
    while slots[slot] > 0, keys[Int(slots[slot]) - 1] != key {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 4)
    shift -= 2
    for (number, key) in keys.enumerated() { slots[slot(of: key)] = UInt32(number + 1) }
  }
}
