internal import Dispatch
internal import Synchronization

/// Two pieces of work at once where a core is free, else one after the other.
package enum SideBySide {
  package static func run<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let left = Mutex<First?>(nil)
    let right = Mutex<Second?>(nil)
    let isShared = each { isFirst in
      if isFirst {
        let value = first()
        left.withLock { $0 = value }
      } else {
        let value = second()
        right.withLock { $0 = value }
      }
    }
    guard isShared else { return (first(), second()) }
    return (left.withLock { $0 } ?? first(), right.withLock { $0 } ?? second())
  }

  /// Runs work twice at once, once as the first; does nothing and returns false if no core is free.
  package static func each(_ work: @Sendable (_ isFirst: Bool) -> Void) -> Bool {
    guard Cores.take() else { return false }
    let hasEnded = Atomic<Bool>(false)
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      work(index == 0)
      // One goes on alone, and the other's core is free.
      if !hasEnded.exchange(true, ordering: .relaxed) { Cores.giveBack() }
    }
    return true
  }
}
