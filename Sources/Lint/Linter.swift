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
  /// Rules of the house.
  package var house: [HouseRule] = []

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
    var findings = CheckRun(Rules.checks.filter { runs($0.about) }, on: pair).findings()
    HouseChecks(house.filter { runs($0.about) }).run(on: pair) { findings.append($0) }
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
    open += unused(suppressions, used, pair)
    return (open, accepted)
  }

  /// Findings about comments that accept nothing. A comment of a file that holds both sides counts
  /// for both.
  private func unused(
    _ suppressions: [Suppressions], _ used: [Side: Set<Int>], _ pair: Pair
  ) -> [Finding] {
    guard selected == nil, runs(UnusedIgnore.about) else { return [] }
    let resting = Set(Rules.all.filter { !runs($0) }.map(\.id)).union(ignored)
    var idle: [Side: [Document.Comment]] = [:]
    for table in suppressions {
      idle[table.side] = table.idle(
        used: used[table.side] ?? [], resting: resting, isPartial: !ignored.isEmpty)
    }
    if pair.isOneFile {
      let others = Set((idle[.source] ?? []).map(\.origin))
      idle[.target] = idle[.target]?.filter { others.contains($0.origin) }
      idle[.source] = []
    }
    return [Side.target, .source].flatMap { side in
      (idle[side] ?? []).map { comment in
        UnusedIgnore.finding(at: comment, side: side, in: pair.document(side) ?? pair.target)
      }
    }
  }

  private static func inOrder(_ a: Finding, _ b: Finding) -> Bool {
    if a.side != b.side { return a.side == .target }
    if a.range != b.range { return a.range < b.range }
    if a.markup != b.markup { return (a.markup ?? a.range) < (b.markup ?? b.range) }
    return a.rule < b.rule
  }
}
