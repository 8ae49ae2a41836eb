public import Synchronization

/// A value made on first use and then shared.
///
/// Inlinable, and its name usable from inlined code, so that every module works with the type of its
/// value and not with a value of any type: values are asked for in inner loops.
@usableFromInline
package final class Lazy<Value: Sendable>: Sendable {
  @usableFromInline let state = Mutex<Value?>(nil)

  @inlinable
  package init() {}

  @inlinable
  package func value(_ make: () -> Value) -> Value {
    state.withLock { state in
      if let state { return state }
      let made = make()
      state = made
      return made
    }
  }
}
