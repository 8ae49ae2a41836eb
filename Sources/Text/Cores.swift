internal import Synchronization

/// The cores that threads may keep busy: who would start a second thread asks for one first.
package enum Cores {
  private static let limit = Atomic<Int>(2)
  /// The thread that the program began on is the first.
  private static let busy = Atomic<Int>(1)

  /// - Parameter count: at least one; two unless this is called.
  package static func allow(_ count: Int) { limit.store(count, ordering: .relaxed) }

  /// Whether a core was free, which is the caller's until it gives it back.
  package static func take() -> Bool {
    var known = busy.load(ordering: .relaxed)
    while known < limit.load(ordering: .relaxed) {
      let (isTaken, found) = busy.compareExchange(
        expected: known, desired: known + 1, ordering: .relaxed)
      if isTaken { return true }
      known = found
    }
    return false
  }

  package static func giveBack() { busy.subtract(1, ordering: .relaxed) }

  /// Runs work on a thread that was started without asking.
  package static func using<Value>(_ work: () -> Value) -> Value {
    busy.add(1, ordering: .relaxed)
    defer { giveBack() }
    return work()
  }

  /// Lends out the caller's core while it waits for other threads.
  package static func lending<Value>(
    isolation: isolated (any Actor)? = #isolation, _ wait: () async -> Value
  ) async -> Value {
    giveBack()
    let value = await wait()
    busy.add(1, ordering: .relaxed)
    return value
  }
}
