internal import Text

/// Keeps numbers that are added in the order of a text, the different ones once.
struct QuantityListBuilder {
  private(set) var ranges: [TextRange] = []
  private(set) var numbers: [UInt32] = []
  private(set) var different: [Quantity] = []
  /// One more than the latest number of each slot, 0 for none: the same one is mostly met again
  /// before another takes it. A power of two.
  private var latest: [UInt32]

  /// - Parameter count: how many numbers there will be, roughly.
  init(count: Int) {
    ranges.reserveCapacity(count)
    numbers.reserveCapacity(count)
    // What is never written to takes no memory.
    different.reserveCapacity(count / 2)
    var slots = 64
    while slots < count / 4 { slots *= 2 }
    latest = Array(repeating: 0, count: slots)
  }

  mutating func append(_ quantity: Quantity) {
    ranges.append(quantity.range)
    var quantity = quantity
    quantity.range = TextRange(0, 0)
    let slot = slot(of: quantity)
    let known = latest[slot]
    if known > 0, different[Int(known) - 1] == quantity {
      numbers.append(known - 1)
      return
    }
    numbers.append(UInt32(different.count))
    different.append(quantity)
    latest[slot] = UInt32(different.count)
  }

  private func slot(of quantity: Quantity) -> Int {
    let mixed = quantity.value.bitPattern &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 40) & (latest.count - 1)
  }
}
