/// Numbers the different stretches of a text: stretches with the same bytes have one number.
///
/// What is worked out for each number holds for every stretch that has it. The numbers run from 0
/// in the order in which the stretches are first asked for; the bytes are looked at where they
/// stand (a hash table with open addressing).
package struct StretchNumbers {
  /// A stretch of each number, the one that was asked for first.
  package private(set) var examples: [TextRange] = []
  private let text: [UInt8]
  private var hashes: [UInt32] = []
  /// One more than the number that a slot holds; 0 for none. A power of two.
  private var slots = [UInt32](repeating: 0, count: 256)

  package init(_ text: [UInt8]) { self.text = text }

  package var count: Int { examples.count }

  package mutating func number(of range: TextRange) -> Int {
    let hash = hash(range)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] > 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, isSame(range, examples[number]) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    examples.append(range)
    hashes.append(hash)
    slots[slot] = UInt32(examples.count)
    if examples.count * 2 > slots.count { grow() }
    return examples.count - 1
  }

  private func hash(_ range: TextRange) -> UInt32 {
    let bytes = text.span.extracting(range.indices)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  private func isSame(_ a: TextRange, _ b: TextRange) -> Bool {
    guard a.count == b.count else { return false }
    let bytes = text.span
    let shift = Int(b.start) - Int(a.start)
    for index in a.indices where bytes[index] != bytes[index + shift] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }
}
