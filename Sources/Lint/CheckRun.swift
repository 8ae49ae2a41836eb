internal import Synchronization
internal import Text

/// Checks at work on a pair, two at once where another core is free.
///
/// One hand takes them from the front of the list, where those of names stand, and one from its
/// end: what two checks need, and the first of them makes, the second rarely has to wait for.
final class CheckRun: Sendable {
  private struct State {
    var left: Range<Int>
    /// By the check's place in the list.
    var findings: [[Finding]]
  }

  private let checks: [any Check.Type]
  private let pair: Pair
  private let state: Mutex<State>

  init(_ checks: [any Check.Type], on pair: Pair) {
    self.checks = checks
    self.pair = pair
    state = Mutex(
      State(left: checks.indices, findings: Array(repeating: [], count: checks.count)))
  }

  /// What the checks report, in the order of the list.
  func findings() -> [Finding] {
    // One after the other until a core is free, which another thread may have kept at the beginning.
    while !SideBySide.each({ isFirst in work(fromEnd: !isFirst) }) {
      guard let index = take(fromEnd: false) else { break }
      run(index)
    }
    return state.withLock { $0.findings.flatMap { $0 } }
  }

  private func work(fromEnd: Bool) {
    while let index = take(fromEnd: fromEnd) { run(index) }
  }

  private func run(_ index: Int) {
    var found: [Finding] = []
    checks[index].run(on: pair) { found.append($0) }
    guard !found.isEmpty else { return }
    state.withLock { $0.findings[index] = found }
  }

  private func take(fromEnd: Bool) -> Int? {
    state.withLock { state in
      guard let first = state.left.first, let last = state.left.last else { return nil }
      state.left = fromEnd ? first..<last : first + 1..<last + 1
      return fromEnd ? last : first
    }
  }
}
