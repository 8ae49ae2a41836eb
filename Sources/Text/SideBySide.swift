internal import Dispatch
internal import Synchronization

/// Two pieces of work at once, for as long as another core is free.
package enum SideBySide {
  package static func run<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let left = Mutex<First?>(nil)
    let right = Mutex<Second?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      if index == 0 {
        let value = first()
        left.withLock { $0 = value }
      } else {
        let value = second()
        right.withLock { $0 = value }
      }
    }
    return (left.withLock { $0 } ?? first(), right.withLock { $0 } ?? second())
  }
}
