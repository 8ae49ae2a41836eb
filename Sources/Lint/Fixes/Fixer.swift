internal import Text

/// Mends a pair: makes fixes, lints again, and keeps only what leaves fewer findings and none of a
/// rule that had none.
package struct Fixer {
  /// A pair and what is found in it.
  package struct State: Sendable {
    package let pair: Pair
    package let findings: [Finding]

    package init(pair: Pair, findings: [Finding]) {
      self.pair = pair
      self.findings = findings
    }
  }

  package struct Outcome: Sendable {
    package let state: State
    /// How many fixes were made.
    package let made: Int
  }

  private let includesUnsafe: Bool
  /// Reads and lints the pair with other bytes in the file of a side.
  private let relint: (_ state: State, _ bytes: [Side: [UInt8]]) throws -> State

  /// Lintings that one pair may cost.
  private static let limit = 64

  package init(
    includesUnsafe: Bool = false, relint: @escaping (State, [Side: [UInt8]]) throws -> State
  ) {
    self.includesUnsafe = includesUnsafe
    self.relint = relint
  }

  package func mend(_ start: State) throws -> Outcome {
    var state = start
    var made = 0
    var refused: [FixPlan.Step] = []
    var left = Self.limit
    while left > 0 {
      let steps = FixPlan(state.findings, in: state.pair, includesUnsafe: includesUnsafe).steps
        .filter { step in !refused.contains { Self.isSame($0, step) } }
      guard !steps.isEmpty else { break }
      // All at once; where that goes wrong, half of them, down to the one that is to blame.
      var count = steps.count
      while left > 0 {
        left -= 1
        let attempt = Array(steps.prefix(count))
        if let next = try make(attempt, in: state) {
          state = next
          made += count
          break
        }
        if count == 1 {
          refused += attempt
          break
        }
        count = (count + 1) / 2
      }
    }
    return Outcome(state: state, made: made)
  }

  private func make(_ steps: [FixPlan.Step], in state: State) throws -> State? {
    var bytes: [Side: [UInt8]] = [:]
    for side in [Side.source, .target] {
      bytes[side] = FixPlan.bytes(side, of: state.pair, after: steps)
    }
    let next = try relint(state, bytes)
    return Self.isBetter(next.findings, than: state.findings) ? next : nil
  }

  /// Whether there are fewer findings, and of no rule more.
  static func isBetter(_ after: [Finding], than before: [Finding]) -> Bool {
    var counts: [String: Int] = [:]
    for finding in before { counts[finding.rule, default: 0] += 1 }
    for finding in after { counts[finding.rule, default: 0] -= 1 }
    return after.count < before.count && counts.values.allSatisfy { $0 >= 0 }
  }

  /// Whether two steps make the same words of the same rule, wherever they stand.
  private static func isSame(_ a: FixPlan.Step, _ b: FixPlan.Step) -> Bool {
    a.rule == b.rule && a.title == b.title
  }
}
