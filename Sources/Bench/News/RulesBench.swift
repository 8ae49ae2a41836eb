internal import Foundation
internal import Lint
internal import Text

/// What every check costs on one long pair of texts: medians of some passes.
struct RulesBench {
  let megabytes: Double

  /// The pair is made and read anew for each pass, so that each makes all its tables; what a process
  /// makes once is made in the first.
  private static let passes = 5

  private var name: String { "rules, \(Int(megabytes)) MB: " }

  /// What was measured on one pair; times are milliseconds of processor time.
  private struct Pass {
    let megabytes: Double
    /// In the order of the rules.
    var rules: [(id: String, cost: Double)] = []
    var findings = 0
    /// In MB.
    var greatestMemory = 0.0
    /// All checks once more, with the tables of the first time.
    var again = 0.0
    /// The standard library's hash of both texts.
    var hash = 0.0

    var total: Double { rules.reduce(0) { $0 + $1.cost } }
  }

  func run() throws {
    var passes: [Pass] = []
    for number in 0..<Self.passes {
      // What was made for the pair is gone when the checks are measured.
      passes.append(checks(try read(LongPair(megabytes: megabytes).made(), isFirst: number == 0)))
    }
    report(passes)
  }

  private func read(_ texts: LongPair.Texts, isFirst: Bool) throws -> Pair {
    guard isFirst else { return try LongPair.read(texts) }
    Figure(name + "memory with the bytes alone", AlignSpeed.peakMemory, "MB").print()
    let start = clock()
    let pair = try LongPair.read(texts)
    let cost = Double(clock() - start) / 1000
    Figure(name + "reading, segments, words and beads", cost / texts.megabytes, "ms/MB").print()
    Figure(name + "memory after reading", AlignSpeed.peakMemory, "MB").print()
    return pair
  }

  private func checks(_ pair: Pair) -> Pass {
    let texts = [pair.source?.text ?? [], pair.target.text]
    var pass = Pass(megabytes: Double(texts[0].count + texts[1].count) / 1e6)
    var findings: [Finding] = []
    for check in Rules.checks where Linter().runs(check.about) {
      let cost = Stopwatch.processorTime { check.run(on: pair) { findings.append($0) } }
      pass.rules.append((check.about.id, cost))
    }
    (pass.findings, pass.greatestMemory) = (findings.count, AlignSpeed.peakMemory)
    pass.again = Stopwatch.processorTime { _ = Linter().lint(pair) }
    pass.hash = Stopwatch.processorTime { _ = texts.hashValue }
    return pass
  }

  private func report(_ passes: [Pass]) {
    let first = passes[0]
    func print(_ figure: String, _ unit: String, _ value: (Pass) -> Double) {
      Figure(name + figure, passes.map(value).sorted()[passes.count / 2], unit).print()
    }
    for (place, rule) in first.rules.enumerated() {
      print(rule.id, "ms/MB") { $0.rules[place].cost / $0.megabytes }
    }
    print("findings", "") { Double($0.findings) }
    print("all checks", "MB/s") { $0.megabytes / $0.total * 1000 }
    Figure(name + "all checks, first pass", first.megabytes / first.total * 1000, "MB/s").print()
    print("all checks, in hashes of the texts", "times") { $0.total / $0.hash }
    Figure(name + "greatest memory, first pass", first.greatestMemory, "MB").print()
    print("lint with tables made", "MB/s") { $0.megabytes / $0.again * 1000 }
  }
}
