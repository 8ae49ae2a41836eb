internal import Text

/// The fixes of findings that can be made in one go: no two touch the same bytes.
package struct FixPlan: Sendable {
  /// A fix as edits of files.
  package struct Step: Equatable, Sendable {
    package let rule: String
    package let title: String
    package let edits: [Side: [FileEdit]]
  }

  package private(set) var steps: [Step] = []

  /// Of two fixes that touch the earlier finding's is taken; of several fixes of one finding the
  /// first.
  ///
  /// - Parameter includesUnsafe: whether fixes that may change what the text says count.
  package init(_ findings: [Finding], in pair: Pair, includesUnsafe: Bool = false) {
    var taken: [Side: [Range<Int>]] = [:]
    for finding in findings {
      let fixes = finding.fixes.filter { $0.isSafe || includesUnsafe }
      for fix in fixes {
        guard let step = Self.step(fix, finding.rule, in: pair), Self.isFree(step, taken) else {
          continue
        }
        for (side, edits) in step.edits { taken[side, default: []] += edits.map(\.range) }
        steps.append(step)
        break
      }
    }
  }

  private static func step(_ fix: Fix, _ rule: String, in pair: Pair) -> Step? {
    var edits: [Side: [FileEdit]] = [:]
    for edit in fix.edits {
      guard let document = pair.document(edit.side), let made = FileEdit(edit, in: document) else {
        return nil
      }
      edits[edit.side, default: []].append(made)
    }
    let step = Step(rule: rule, title: fix.title, edits: edits)
    let isOwnWay = edits.values.contains { !isDisjoint($0.map(\.range)) }
    return edits.isEmpty || isOwnWay ? nil : step
  }

  private static func isDisjoint(_ ranges: [Range<Int>]) -> Bool {
    let sorted = ranges.sorted { $0.lowerBound < $1.lowerBound }
    return zip(sorted, sorted.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
  }

  private static func isFree(_ step: Step, _ taken: [Side: [Range<Int>]]) -> Bool {
    step.edits.allSatisfy { side, edits in
      edits.allSatisfy { edit in
        (taken[side] ?? []).allSatisfy { other in
          edit.range.upperBound < other.lowerBound || other.upperBound < edit.range.lowerBound
        }
      }
    }
  }

  /// The bytes of a side's file with steps made; nil if none touches it.
  package static func bytes(_ side: Side, of pair: Pair, after steps: [Step]) -> [UInt8]? {
    let edits = steps.flatMap { $0.edits[side] ?? [] }
    guard !edits.isEmpty, let document = pair.document(side) else { return nil }
    return FileEdit.apply(edits, to: document.origin)
  }
}
