internal import Lint
internal import Text

/// JUnit's XML: a suite a pair, a case a rule, so that what passed is seen too.
///
/// Errors and warnings fail a case; notes stand in its output.
enum JUnitReport {
  static func text(_ run: LintedRun) -> String {
    let suites = run.pairs.map { suite($0, run.rules) }
    let totals = [
      ("tests", suites.reduce(0) { $0 + $1.children.count }),
      ("failures", suites.reduce(0) { $0 + failures($1) }), ("errors", 0),
    ]
    return XMLElement(
      name: "testsuites",
      attributes: [("name", "stet")] + totals.map { ($0.0, String($0.1)) }, children: suites
    ).document
  }

  private static func suite(_ linted: LintedPair, _ rules: [About]) -> XMLElement {
    let name = linted.pair.target.name
    let cases = rules.map { rule in
      test(rule, linted.findings.filter { $0.rule == rule.id }, in: linted.pair)
    }
    var suite = XMLElement(name: "testsuite", children: cases)
    suite.attributes = [
      ("name", name), ("tests", String(cases.count)), ("failures", String(failures(suite))),
      ("errors", "0"), ("skipped", "0"),
    ]
    return suite
  }

  private static func failures(_ suite: XMLElement) -> Int {
    suite.children.count { $0.children.contains { $0.name == "failure" } }
  }

  private static func test(_ rule: About, _ findings: [Finding], in pair: Pair) -> XMLElement {
    var test = XMLElement(
      name: "testcase", attributes: [("name", rule.id), ("classname", pair.target.name)])
    let failing = findings.filter { $0.severity > .note }
    if let worst = failing.max(by: { $0.severity < $1.severity }) {
      test.children.append(
        XMLElement(
          name: "failure",
          attributes: [("message", worst.message), ("type", worst.severity.rawValue)],
          content: lines(failing, in: pair)))
    }
    let notes = findings.filter { $0.severity == .note }
    if !notes.isEmpty {
      test.children.append(XMLElement(name: "system-out", content: lines(notes, in: pair)))
    }
    return test
  }

  private static func lines(_ findings: [Finding], in pair: Pair) -> String {
    findings.compactMap { finding in
      pair.document(finding.side).map { document in
        Location(document, finding).description + ": " + finding.message
      }
    }.joined(separator: "\n")
  }
}
