/// Numbers the folded forms of words in the order in which they come; forms of the same bytes have
/// one number (a hash table with open addressing).
struct FormNumbers: Sendable {
  /// The forms by their numbers.
  private(set) var forms: [String] = []
  private var hashes: [UInt32] = []
  /// One more than the number that a slot holds; 0 for none. A power of two.
  private var slots = [UInt32](repeating: 0, count: 256)

  /// The number of a form, a further one where it was not met before.
  mutating func number(of form: [UInt8]) -> Int {
    let hash = Self.hash(form)
    let slot = slot(of: form, hash)
    if slots[slot] > 0 { return Int(slots[slot]) - 1 }
    forms.append(String(decoding: form, as: UTF8.self))
    hashes.append(hash)
    slots[slot] = UInt32(forms.count)
    if forms.count * 2 > slots.count { grow() }
    return forms.count - 1
  }

  /// Nil for a form that was not met.
  subscript(form: String) -> Int? {
    let slot = slot(of: form.utf8, Self.hash(form.utf8))
    return slots[slot] > 0 ? Int(slots[slot]) - 1 : nil
  }

  /// The slot that holds a form, or the free one where it belongs.
  private func slot(of form: some Collection<UInt8>, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] > 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, forms[number].utf8.elementsEqual(form) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private static func hash(_ form: some Collection<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in form { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
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
