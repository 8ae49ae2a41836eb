internal import Text

/// Runs the checks over a pair.
package struct Linter: Sendable {
  /// What became of a pair.
  package struct Result: Sendable {
    /// In the order of the text, the target's first.
    package let findings: [Finding]
    /// Findings that comments in the texts accept.
    package let accepted: [Finding]
  }

  package var profile: Profile
  /// Ids of the rules to run; nil: those of the profile.
  package var selected: Set<String>?
  package var ignored: Set<String>
  /// Severities of a house, by rule, in place of the findings' own.
  package var severities: [String: Severity]

  package init(
    profile: Profile = .news, selected: Set<String>? = nil, ignored: Set<String> = [],
    severities: [String: Severity] = [:]
  ) {
    self.profile = profile
    self.selected = selected
    self.ignored = ignored
    self.severities = severities
  }

  package func lint(_ pair: Pair) -> Result {
    var findings: [Finding] = []
    for check in Rules.checks where runs(check.about) {
      check.run(on: pair) { findings.append($0) }
    }
    findings = OneFactOneFinding.reduce(findings)
    let (open, accepted) = suppressed(findings, pair)
    return Result(
      findings: graded(open).sorted(by: Self.inOrder),
      accepted: graded(accepted).sorted(by: Self.inOrder))
  }

  private func graded(_ findings: [Finding]) -> [Finding] {
    if severities.isEmpty { return findings }
    return findings.map { finding in
      var graded = finding
      graded.severity = severities[finding.rule] ?? finding.severity
      return graded
    }
  }

  /// Whether a rule is run.
  package func runs(_ rule: About) -> Bool {
    if ignored.contains(rule.id) { return false }
    if let selected { return selected.contains(rule.id) }
    return rule.profiles.contains(profile) || severities[rule.id] != nil
  }

  private func suppressed(_ findings: [Finding], _ pair: Pair) -> ([Finding], [Finding]) {
    var suppressions = [Suppressions(pair.target, side: .target)]
    if let source = pair.source { suppressions.append(Suppressions(source, side: .source)) }
    var used: [Side: Set<Int>] = [:]
    var open: [Finding] = []
    var accepted: [Finding] = []
    for finding in findings {
      var isAccepted = false
      for table in suppressions {
        let comments = table.accepting(finding)
        used[table.side, default: []].formUnion(comments)
        isAccepted = isAccepted || !comments.isEmpty
      }
      if isAccepted { accepted.append(finding) } else { open.append(finding) }
    }
    if selected == nil, runs(UnusedIgnore.about) {
      let resting = Set(Rules.all.filter { !runs($0) }.map(\.id))
      for table in suppressions {
        let idle = table.idle(
          used: used[table.side] ?? [], resting: resting, isPartial: !ignored.isEmpty)
        open += idle.map { UnusedIgnore.finding(at: $0, side: table.side) }
      }
    }
    return (open, accepted)
  }

  private static func inOrder(_ a: Finding, _ b: Finding) -> Bool {
    if a.side != b.side { return a.side == .target }
    if a.range != b.range { return a.range < b.range }
    return a.rule < b.rule
  }
}
