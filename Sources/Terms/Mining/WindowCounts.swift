internal import Text

/// In how many places each of many windows stands.
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
  private var numbers = KeyNumbers()

  /// Forgets all windows.
  mutating func removeAll() {
    numbers.removeAll()
    entries.removeAll(keepingCapacity: true)
  }

  /// Adds a window with a count of none if it is not there.
  mutating func add(_ window: UInt64, _ range: TextRange) {
    if numbers.number(of: window) < entries.count { return }
    entries.append(Entry(window: window, range: range, count: 0, last: -1))
  }

  /// Counts a window in a place, once a place; the places come one after another.
  ///
  /// - Parameter range: where it stands; nil if only a window that is there is counted.
  /// - Returns: in how many places the window was counted.
  @discardableResult
  @inline(__always)
  mutating func count(
    _ window: UInt64, at place: Int, _ range: @autoclosure () -> TextRange?
  ) -> Int {
    if let number = numbers[window] { return count(number, at: place) }
    guard let range = range() else { return 0 }
    add(window, range)
    return count(entries.count - 1, at: place)
  }

  /// Nil for a window that was not added.
  subscript(window: UInt64) -> Int? { numbers[window].map { Int(entries[$0].count) } }

  private mutating func count(_ entry: Int, at place: Int) -> Int {
    if entries[entry].last != Int32(place) {
      entries[entry].last = Int32(place)
      entries[entry].count += 1
    }
    return Int(entries[entry].count)
  }
}
