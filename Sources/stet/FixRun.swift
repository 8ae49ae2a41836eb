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

  /// What became of an outcome.
  private struct Mended {
    let outcome: LintOutcome
    /// How many fixes were made.
    var made = 0
    /// The files that they changed.
    var paths: Set<String> = []
  }

  /// The outcomes after the fixes; of a dry run, and where a file cannot be written, as they were.
  func mend(_ outcomes: [LintOutcome], failures: inout [String]) -> [LintOutcome] {
    var changes: [String: Change] = [:]
    var all: [Mended] = []
    for outcome in outcomes {
      do {
        all.append(try mend(outcome, &changes))
      } catch let failure as Failure {
        failures += failure.messages
        all.append(Mended(outcome: outcome))
      } catch {
        failures.append("\(error)")
        all.append(Mended(outcome: outcome))
      }
    }
    let kept = finish(changes, &failures)
    let made = all.reduce(0) { $0 + ($1.paths.isDisjoint(with: kept) ? $1.made : 0) }
    tell(made, in: changes.count - kept.count)
    return zip(outcomes, all).map { outcome, mended in
      isDry || !mended.paths.isDisjoint(with: kept) ? outcome : mended.outcome
    }
  }

  private func mend(
    _ outcome: LintOutcome, _ changes: inout [String: Change]
  ) throws -> Mended {
    guard let linted = outcome.linted, outcome.job.item.target != "-" else {
      return Mended(outcome: outcome)
    }
    let job = outcome.job
    // An earlier pair may have changed a file of this one.
    var known: [Side: [UInt8]] = [:]
    for side in [Side.source, .target] {
      if let name = linted.pair.document(side)?.name { known[side] = changes[name]?.after }
    }
    var start = linted
    if !known.isEmpty { start = job.judged(try job.pair(try job.pair(), with: known)) }
    guard start.findings.contains(where: isFixable) else {
      return Mended(outcome: LintOutcome(job: job, linted: start, failures: []))
    }
    let fixer = Fixer(includesUnsafe: includesUnsafe) { state, bytes in
      let pair = try job.pair(state.pair, with: bytes)
      return Fixer.State(
        pair: pair, findings: job.project.linter(for: job.item.target).lint(pair).findings)
    }
    let result = try fixer.mend(Fixer.State(pair: start.pair, findings: start.findings))
    var paths: Set<String> = []
    for side in [Side.source, .target] {
      guard let before = start.pair.document(side), let after = result.state.pair.document(side),
        before.origin != after.origin
      else { continue }
      paths.insert(before.name)
      let first = changes[before.name]?.before ?? before.origin
      changes[before.name] = Change(before: first, after: after.origin)
    }
    let mended = LintOutcome(job: job, linted: job.judged(result.state.pair), failures: [])
    return Mended(outcome: mended, made: result.made, paths: paths)
  }

  private func isFixable(_ finding: Finding) -> Bool {
    finding.fixes.contains { $0.isSafe || includesUnsafe }
  }

  /// Writes the files, or prints what would change.
  ///
  /// - Returns: the files that stay as they were.
  private func finish(_ changes: [String: Change], _ failures: inout [String]) -> Set<String> {
    var kept: Set<String> = []
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
      } catch {
        failures += (error as? Failure)?.messages ?? ["\(path): \(error)"]
        kept.insert(path)
      }
    }
    return kept
  }

  private func tell(_ made: Int, in files: Int) {
    guard made > 0 else { return }
    let count = "\(made) \(made == 1 ? "fix" : "fixes")"
    let place = "\(files) \(files == 1 ? "file" : "files")"
    Output.note(isDry ? "\(count) to make in \(place) (--fix)" : "made \(count) in \(place)")
  }
}
