/// Gives each distinct spelling a number, in order of first use.
///
/// The spellings stand in one array, and their numbers are found by open addressing: every word of
/// both texts is looked up, which a `Dictionary` of strings takes longer for than all the rest.
struct Spellings {
  private var bytes: [UInt8] = []
  /// Where the spelling of each begins, and behind them the end of the last.
  private var starts: [Int32] = [0]
  private var slots = [Int32](repeating: -1, count: 1 << 12)

  var count: Int { starts.count - 1 }

  /// The spelling of a number, in UTF-8.
  subscript(_ id: Int) -> ArraySlice<UInt8> { bytes[Int(starts[id])..<Int(starts[id + 1])] }

  mutating func id(_ spelling: ArraySlice<UInt8>) -> Int {
    let slot = slot(of: spelling)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    let id = count
    slots[slot] = Int32(id)
    bytes += spelling
    starts.append(Int32(bytes.count))
    if count * 2 > slots.count { grow() }
    return id
  }

  mutating func id(_ spelling: String) -> Int { id(Array(spelling.utf8)[...]) }

  /// The number that a spelling has already.
  func known(_ spelling: ArraySlice<UInt8>) -> Int? {
    let id = slots[slot(of: spelling)]
    return id < 0 ? nil : Int(id)
  }

  /// Where the number of a spelling stands, or should.
  private func slot(of spelling: ArraySlice<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Self.hash(spelling) & mask
    while slots[slot] >= 0, !isSpelled(Int(slots[slot]), spelling) { slot = (slot + 1) & mask }
    return slot
  }

  private func isSpelled(_ id: Int, _ spelling: ArraySlice<UInt8>) -> Bool {
    let start = Int(starts[id])
    guard Int(starts[id + 1]) - start == spelling.count else { return false }
    var at = start
    for byte in spelling {
      if bytes[at] != byte { return false }
      at += 1
    }
    return true
  }

  /// FNV-1a.
  private static func hash(_ spelling: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in spelling { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for id in 0..<count { slots[slot(of: self[id])] = Int32(id) }
  }
}
