internal import Lint
internal import Report
internal import Text

/// `--fix` and `--diff`: mends pairs one after the other, then writes the files or prints what
/// would change.
struct FixRun {
  /// Prints the change and writes nothing.
  let isDry: Bool
  let includesUnsafe: Bool

  /// A file before and after.
  private struct Change {
    let before: [UInt8]
    var after: [UInt8]
  }

  /// The outcomes after the fixes; of a dry run as they were.
  func mend(_ outcomes: [LintOutcome], failures: inout [String]) -> [LintOutcome] {
    var changes: [String: Change] = [:]
    var made = 0
    var mended: [LintOutcome] = []
    for outcome in outcomes {
      do {
        let result = try mend(outcome, &changes, &made)
        mended.append(isDry ? outcome : result)
      } catch let failure as Failure {
        failures += failure.messages
        mended.append(outcome)
      } catch {
        failures.append("\(error)")
        mended.append(outcome)
      }
    }
    finish(changes, made, &failures)
    return mended
  }

  private func mend(
    _ outcome: LintOutcome, _ changes: inout [String: Change], _ made: inout Int
  ) throws -> LintOutcome {
    guard let linted = outcome.linted, outcome.job.item.target != "-" else { return outcome }
    let job = outcome.job
    // An earlier pair may have changed a file of this one.
    var known: [Side: [UInt8]] = [:]
    for side in [Side.source, .target] {
      if let name = linted.pair.document(side)?.name { known[side] = changes[name]?.after }
    }
    var start = linted
    if !known.isEmpty { start = job.judged(try job.pair(try job.pair(), with: known)) }
    guard start.findings.contains(where: isFixable) else {
      return LintOutcome(job: job, linted: start, failures: [])
    }
    let fixer = Fixer(includesUnsafe: includesUnsafe) { state, bytes in
      let pair = try job.pair(state.pair, with: bytes)
      return Fixer.State(
        pair: pair, findings: job.project.linter(for: job.item.target).lint(pair).findings)
    }
    let result = try fixer.mend(Fixer.State(pair: start.pair, findings: start.findings))
    made += result.made
    for side in [Side.source, .target] {
      guard let before = start.pair.document(side), let after = result.state.pair.document(side),
        before.origin != after.origin
      else { continue }
      let first = changes[before.name]?.before ?? before.origin
      changes[before.name] = Change(before: first, after: after.origin)
    }
    return LintOutcome(job: job, linted: job.judged(result.state.pair), failures: [])
  }

  private func isFixable(_ finding: Finding) -> Bool {
    finding.fixes.contains { $0.isSafe || includesUnsafe }
  }

  private func finish(_ changes: [String: Change], _ made: Int, _ failures: inout [String]) {
    var written = 0
    for (path, change) in changes.sorted(by: { $0.key < $1.key }) {
      if isDry {
        Output.print(UnifiedDiff(path: path, before: change.before, after: change.after).text)
        continue
      }
      do {
        guard try Files.read(path) == change.before else {
          throw Failure("\(path): was changed while it was checked; left as it is")
        }
        try AtomicFile.write(change.after, to: path)
        written += 1
      } catch let failure as Failure {
        failures += failure.messages
      } catch {
        failures.append("\(path): \(error)")
      }
    }
    guard made > 0 else { return }
    let count = "\(made) \(made == 1 ? "fix" : "fixes")"
    let files = isDry ? changes.count : written
    let place = "\(files) \(files == 1 ? "file" : "files")"
    Output.note(isDry ? "\(count) to make in \(place) (--fix)" : "made \(count) in \(place)")
  }
}
