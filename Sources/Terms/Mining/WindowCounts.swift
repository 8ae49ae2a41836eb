internal import Text

/// In how many places each of many windows stands (a hash table with open addressing).
struct WindowCounts {
  struct Entry {
    let window: UInt64
    /// Where the window stands first.
    let range: TextRange
    /// In how many places.
    fileprivate(set) var count: UInt32
    /// The place that was counted last.
    fileprivate var last: Int32
  }

  private(set) var entries: [Entry] = []
  /// One more than the entry that a slot holds; 0 for none. A power of two.
  private var slots = [UInt32](repeating: 0, count: 1 << 10)
  private var shift = UInt64(54)

  /// Forgets all windows.
  mutating func removeAll() {
    for (index, entry) in entries.enumerated() {
      var slot = home(of: entry.window)
      while slots[slot] != UInt32(index + 1) { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = 0
    }
    entries.removeAll(keepingCapacity: true)
  }

  /// Adds a window with a count of none if it is not there.
  mutating func add(_ window: UInt64, _ range: TextRange) {
    let slot = slot(of: window)
    if slots[slot] == 0 { insert(window, range, 0, -1, slot) }
  }

  /// Counts a window in a place, once a place; the places come one after another.
  ///
  /// - Parameter range: where it stands; nil if only a window that is there is counted.
  /// - Returns: in how many places the window was counted.
  @discardableResult
  mutating func count(_ window: UInt64, at place: Int, _ range: TextRange?) -> Int {
    let slot = slot(of: window)
    if slots[slot] > 0 { return count(Int(slots[slot]) - 1, at: place) }
    guard let range else { return 0 }
    insert(window, range, 1, Int32(place), slot)
    return 1
  }

  /// Nil for a window that was not added.
  subscript(window: UInt64) -> Int? {
    let slot = slots[slot(of: window)]
    return slot > 0 ? Int(entries[Int(slot) - 1].count) : nil
  }

  private mutating func count(_ entry: Int, at place: Int) -> Int {
    if entries[entry].last != Int32(place) {
      entries[entry].last = Int32(place)
      entries[entry].count += 1
    }
    return Int(entries[entry].count)
  }

  private mutating func insert(
    _ window: UInt64, _ range: TextRange, _ count: UInt32, _ last: Int32, _ slot: Int
  ) {
    entries.append(Entry(window: window, range: range, count: count, last: last))
    slots[slot] = UInt32(entries.count)
    if entries.count * 2 > slots.count { grow() }
  }

  /// The slot that holds a window, or the free one where it belongs.
  private func slot(of window: UInt64) -> Int {
    var slot = home(of: window)
    while slots[slot] > 0, entries[Int(slots[slot]) - 1].window != window {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// The slot where the search for a window begins.
  private func home(of window: UInt64) -> Int {
    Int((window &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 4)
    shift -= 2
    for (index, entry) in entries.enumerated() { slots[slot(of: entry.window)] = UInt32(index + 1) }
  }
}
