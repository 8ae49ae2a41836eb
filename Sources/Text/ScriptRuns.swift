package import ICU

/// A stretch of text in one script, with the marks and spaces inside it.
package struct ScriptRun: Equatable, Sendable {
  package let range: TextRange
  package let script: Script
}

/// Script runs by script extensions (UAX #24): common and inherited characters join the run that
/// they stand in; a run begins and ends with a character of its own script.
package struct ScriptRuns {
  package static func runs(in text: [UInt8], range: TextRange) -> [ScriptRun] {
    var runs: [ScriptRun] = []
    var at = range.start
    for scalar in String(decoding: text[range.indices], as: UTF8.self).unicodeScalars {
      let end = at + UInt32(UTF8.width(scalar))
      defer { at = end }
      let script = scalar.script
      if script == .common || script == .inherited { continue }
      if let last = runs.last, scalar.isUsed(with: last.script) {
        let range = TextRange(last.range.start, end)
        runs[runs.count - 1] = ScriptRun(range: range, script: last.script)
      } else {
        runs.append(ScriptRun(range: TextRange(at, end), script: script))
      }
    }
    return runs
  }
}
