internal import ICU

/// Makes script runs scalar by scalar.
struct ScriptRunBuilder {
  /// A run that may still grow.
  private struct Run {
    var start: UInt32
    /// The scripts that all its scalars are used with; empty before the first that tells.
    var scripts: Set<Script> = []
    /// The script of its first letter.
    var named: Script?
    var core: TextRange?

    var script: Script {
      if let named, scripts.contains(named) { return named }
      return scripts.min { $0.rawValue < $1.rawValue } ?? .common
    }
  }

  /// An opening mark that waits for its partner.
  private struct Pair {
    let closing: UInt32
    /// The index of the run that it stands in.
    let run: Int
  }

  private static let depth = 32

  private var runs: [Run]
  private var pairs: [Pair] = []
  /// Marks that the present run's script does not use, which may belong to the letters after them.
  private var pending: Run?

  init(start: UInt32) { runs = [Run(start: start)] }

  mutating func add(_ scalar: Unicode.Scalar, at range: TextRange) {
    let script = scalar.script
    if script == .inherited { return }
    if script == .common {
      addMark(scalar, at: range)
    } else {
      addLetter(scalar, script, at: range)
    }
  }

  func runs(to end: UInt32) -> [ScriptRun] {
    runs.indices.map { index in
      let run = runs[index]
      let next = index + 1 < runs.count ? runs[index + 1].start : end
      return ScriptRun(
        range: TextRange(run.start, next), core: run.core ?? TextRange(run.start, run.start),
        script: run.script)
    }
  }

  private mutating func addLetter(_ scalar: Unicode.Scalar, _ script: Script, at range: TextRange) {
    let last = runs.count - 1
    // Most letters are of the script before them and of no other.
    if runs[last].named != script || runs[last].scripts.count > 1 {
      let scripts = scalar.scripts
      if runs[last].named == nil || !runs[last].scripts.isDisjoint(with: scripts) {
        narrow(last, to: scripts)
      } else {
        let belongs = pending.map { !$0.scripts.isDisjoint(with: scripts) } ?? false
        let start = belongs ? pending?.start ?? range.start : range.start
        runs.append(Run(start: start, scripts: scripts))
      }
    }
    pending = nil
    let current = runs.count - 1
    runs[current].named = runs[current].named ?? script
    runs[current].core = runs[current].core?.union(range) ?? range
  }

  private mutating func addMark(_ scalar: Unicode.Scalar, at range: TextRange) {
    let last = runs.count - 1
    if let index = pairs.lastIndex(where: { $0.closing == scalar.value }) {
      let run = runs[pairs[index].run]
      pairs.removeSubrange(index...)
      if run.script != runs[last].script {
        runs.append(Run(start: range.start, scripts: run.scripts, named: run.named))
      }
      return
    }
    let closing = PairStack.closing(of: scalar.value)
    if closing != 0, closing != scalar.value {
      if pairs.count == Self.depth { pairs.removeFirst() }
      pairs.append(Pair(closing: closing, run: last))
    }
    guard !scalar.isUsed(with: .common) else { return }
    let scripts = scalar.scripts
    if runs[last].scripts.isEmpty || !runs[last].scripts.isDisjoint(with: scripts) {
      narrow(last, to: scripts)
    } else if pending == nil {
      pending = Run(start: range.start, scripts: scripts)
    }
  }

  private mutating func narrow(_ index: Int, to scripts: Set<Script>) {
    let shared = runs[index].scripts.intersection(scripts)
    runs[index].scripts = shared.isEmpty ? scripts : shared
  }
}
