package import Lint

/// A run of the linter over pairs: what every format renders.
package struct LintedRun: Sendable {
  package let pairs: [LintedPair]
  /// The rules that ran, by id.
  package let rules: [About]
  /// The program's version: `1.2.0`.
  package let version: String
  /// Inputs that could not be read, each as it was told on standard error.
  package let failures: [String]

  package init(
    pairs: [LintedPair], rules: [About], version: String, failures: [String] = []
  ) {
    self.pairs = pairs
    self.rules = rules
    self.version = version
    self.failures = failures
  }

  /// Every open finding with its place, in order; one whose side does not exist is left out.
  var placed: [PlacedFinding] {
    var fingerprints = Fingerprints()
    return pairs.flatMap { linted in
      linted.findings.compactMap { PlacedFinding($0, in: linted.pair, &fingerprints) }
    }
  }
}

/// A finding, where it stands and what names it.
struct PlacedFinding {
  let finding: Finding
  let pair: Pair
  let document: DocumentPlace
  let location: Location
  /// Unique in the run.
  let fingerprint: String

  init?(_ finding: Finding, in pair: Pair, _ fingerprints: inout Fingerprints) {
    guard let document = pair.document(finding.side) else { return nil }
    self.finding = finding
    self.pair = pair
    self.document = DocumentPlace(document)
    location = Location(document, finding)
    fingerprint = fingerprints.next(for: finding, in: pair)
  }

  /// The message, with the first evidence of the other side after it:
  /// `… (source a.zh.md:5:12: 1.8万)`.
  var fullMessage: String {
    let message = VisibleText.spelledOut(finding.message)
    guard let related = finding.related.first, related.side != finding.side,
      let other = pair.document(related.side)
    else { return message }
    let place = Location(other, related)
    let text = VisibleText.spelledOut(place.text)
    let quoted = text.isEmpty || text.unicodeScalars.count > 60 ? "" : ": " + text
    return message + " (\(related.side.rawValue) \(place.description)\(quoted))"
  }
}
