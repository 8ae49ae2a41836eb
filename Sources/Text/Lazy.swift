internal import Synchronization

/// A value made on first use and then shared.
package final class Lazy<Value: Sendable>: Sendable {
  private let state = Mutex<Value?>(nil)

  package init() {}

  package func value(_ make: () -> Value) -> Value {
    state.withLock { state in
      if let state { return state }
      let made = make()
      state = made
      return made
    }
  }
}
