internal import Text

/// Leads from the first four letters or two ideographs of a place in a text to where a trie has what
/// is behind them.
struct TermStarts: Sendable {
  /// Where a walk through a trie begins.
  struct Start {
    let state: Int
    /// Bytes of a form that lead to the state.
    let depth: Int
  }

  /// A table with open addressing; zero: a free slot.
  private var keys: [UInt64] = []
  /// By the slots of the keys: the state, and the depth in the lowest bits.
  private var starts: [UInt32] = []
  private var count = 0

  private static let depthBits: UInt32 = 3

  // Filling

  /// The bytes that a folded form is found by; nil if it begins otherwise.
  static func length(in form: ArraySlice<UInt8>) -> Int? {
    let first = form.startIndex
    if form.count >= 6, StartKey.isIdeograph(form[first]), StartKey.isIdeograph(form[first + 3]) {
      return 6
    }
    return form.count >= 4 && form.prefix(4).allSatisfy(WordEdge.isWord(ascii:)) ? 4 : nil
  }

  /// - Parameters:
  ///   - bytes: the first ones of a form, as many as `length(in:)` tells.
  ///   - needsCapital: whether it stands only where the text has a capital.
  mutating func insert(_ bytes: ArraySlice<UInt8>, _ start: Start, needsCapital: Bool) {
    let word = WordBytes.word(bytes)
    if bytes.count > 4 { return insert(word, start) }
    let key = PlainStart(UInt32(word)).key
    insert(key | PlainStart.capital, start)
    if !needsCapital { insert(key, start) }
  }

  private mutating func insert(_ key: UInt64, _ start: Start) {
    if 2 * (count + 1) > keys.count { grow() }
    let slot = slot(of: key)
    if keys[slot] == 0 { count += 1 }
    keys[slot] = key
    starts[slot] = UInt32(start.state) << Self.depthBits | UInt32(start.depth)
  }

  private mutating func grow() {
    let (oldKeys, oldStarts) = (keys, starts)
    let size = max(64, 2 * oldKeys.count)
    keys = Array(repeating: 0, count: size)
    starts = Array(repeating: 0, count: size)
    for (key, start) in zip(oldKeys, oldStarts) where key != 0 {
      let slot = slot(of: key)
      (keys[slot], starts[slot]) = (key, start)
    }
  }

  // Asking

  /// Nil if no form begins so.
  @inline(__always)
  subscript(key: UInt64) -> Start? {
    guard count > 0 else { return nil }
    let slot = slot(of: key)
    guard keys[slot] == key else { return nil }
    let start = starts[slot]
    return Start(state: Int(start >> Self.depthBits), depth: Int(start & (1 << Self.depthBits - 1)))
  }

  /// The slot that holds a key, or the free one where it would stand.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let shift = UInt64(truncatingIfNeeded: keys.count.leadingZeroBitCount + 1)
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
    while keys[slot] != 0, keys[slot] != key { slot = (slot &+ 1) & (keys.count &- 1) }
    return slot
  }
}
