internal import Text

/// Gives each distinct term a number, over both texts of a pair.
///
/// The spellings stand in one array, and their numbers are found by open addressing: every word of
/// both texts is looked up, which a `Dictionary` of strings takes longer for than all the rest.
struct TermVocabulary {
  private var bytes: [UInt8] = []
  /// Where the spelling of each term begins, and behind them the end of the last.
  private var starts: [Int32] = [0]
  private var slots = [Int32](repeating: -1, count: 1 << 12)

  var count: Int { starts.count - 1 }

  /// The spelling of a term, in UTF-8.
  subscript(_ id: Int) -> ArraySlice<UInt8> { bytes[Int(starts[id])..<Int(starts[id + 1])] }

  mutating func id(_ term: ArraySlice<UInt8>) -> Int {
    let slot = slot(of: term)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    let id = count
    slots[slot] = Int32(id)
    bytes += term
    starts.append(Int32(bytes.count))
    if count * 2 > slots.count { grow() }
    return id
  }

  mutating func id(_ term: String) -> Int { id(Array(term.utf8)[...]) }

  /// The number of a term that it has already.
  func known(_ term: ArraySlice<UInt8>) -> Int? {
    let id = slots[slot(of: term)]
    return id < 0 ? nil : Int(id)
  }

  /// Where the number of a term stands, or should.
  private func slot(of term: ArraySlice<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Self.hash(term) & mask
    while slots[slot] >= 0, !isSpelled(Int(slots[slot]), term) { slot = (slot + 1) & mask }
    return slot
  }

  private func isSpelled(_ id: Int, _ term: ArraySlice<UInt8>) -> Bool {
    let start = Int(starts[id])
    guard Int(starts[id + 1]) - start == term.count else { return false }
    var at = start
    for byte in term {
      if bytes[at] != byte { return false }
      at += 1
    }
    return true
  }

  /// FNV-1a.
  private static func hash(_ term: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in term { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for id in 0..<count { slots[slot(of: self[id])] = Int32(id) }
  }
}

/// A set of terms: a flag for each.
struct TermSet {
  private var flags: [Bool]

  /// - Parameter count: how many terms there are.
  init(count: Int) { flags = [Bool](repeating: false, count: count) }

  init(_ terms: some Sequence<Int>, count: Int) {
    self.init(count: count)
    for term in terms { flags[term] = true }
  }

  mutating func insert(_ term: Int) { flags[term] = true }

  func contains(_ term: Int) -> Bool { flags[term] }

  /// Ascending.
  var members: [Int] { flags.indices.filter { flags[$0] } }
}
