internal import Glibc
internal import Synchronization

/// How far a run is: a line on standard error, on a terminal only and after half a second.
final class Progress: Sendable {
  private struct State {
    var done = 0
    var shown: ContinuousClock.Instant?
  }

  private let total: Int
  private let isShown: Bool
  private let started = ContinuousClock.now
  private let state = Mutex(State())

  init(total: Int) {
    self.total = total
    isShown = isatty(STDERR_FILENO) == 1 && Output.variable("TERM") != "dumb"
  }

  /// Counts one more item.
  func step() {
    guard isShown else { return }
    state.withLock { state in
      state.done += 1
      let now = ContinuousClock.now
      guard now - started > .milliseconds(500) else { return }
      if let shown = state.shown, now - shown < .milliseconds(100) { return }
      state.shown = now
      Output.progress("\r\(state.done) of \(total) pairs\u{1B}[K")
    }
  }

  /// Clears the line.
  func end() {
    state.withLock { if $0.shown != nil { Output.progress("\r\u{1B}[K") } }
  }
}
