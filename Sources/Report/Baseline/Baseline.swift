internal import Lint
internal import Text

/// Findings that a project has accepted as a whole, so that only later ones are reported.
///
/// A finding is known by its file and its fingerprint, so that lines may move.
package struct Baseline: Equatable, Sendable {
  package struct Entry: Hashable, Sendable, Comparable {
    /// Of the file, from the baseline's folder.
    package let path: String
    package let rule: String
    /// Unique among the findings of a pair.
    package let fingerprint: String
    /// For people who review the file.
    package let message: String

    package init(path: String, rule: String, fingerprint: String, message: String) {
      self.path = path
      self.rule = rule
      self.fingerprint = fingerprint
      self.message = message
    }

    var key: Key { Key(path: path, fingerprint: fingerprint) }

    package static func < (a: Entry, b: Entry) -> Bool {
      (a.path, a.rule, a.fingerprint) < (b.path, b.rule, b.fingerprint)
    }
  }

  struct Key: Hashable {
    let path: String
    let fingerprint: String
  }

  /// Sorted, each once.
  package let entries: [Entry]

  package init(_ entries: [Entry]) {
    var seen: Set<Key> = []
    self.entries = entries.filter { seen.insert($0.key).inserted }.sorted()
  }

  /// The findings of a pair as entries, in the pair's order.
  ///
  /// - Parameter path: of a file as the user knows it, to its path from the baseline's folder.
  package static func entries(
    _ linted: LintedPair, path: (String) -> String
  ) -> [Entry] {
    var fingerprints = Fingerprints()
    return linted.findings.map { finding in
      Entry(
        path: path((linted.pair.document(finding.side) ?? linted.pair.target).name),
        rule: finding.rule,
        fingerprint: fingerprints.next(for: finding, in: linted.pair),
        message: finding.message)
    }
  }

  /// The pair with the findings that the baseline knows as accepted ones, and the entries that it
  /// met.
  package func applied(
    to linted: LintedPair, path: (String) -> String
  ) -> (pair: LintedPair, met: [Entry]) {
    let known = Set(entries.map(\.key))
    var open: [Finding] = []
    var accepted = linted.accepted
    var met: [Entry] = []
    for (finding, entry) in zip(linted.findings, Self.entries(linted, path: path)) {
      if known.contains(entry.key) {
        accepted.append(Accepted(finding, by: .baseline))
        met.append(entry)
      } else {
        open.append(finding)
      }
    }
    return (LintedPair(pair: linted.pair, findings: open, accepted: accepted), met)
  }

  /// The entries that were not met.
  ///
  /// - Parameter isJudged: whether the file of an entry was linted.
  package func idle(met: [Entry], where isJudged: (_ path: String) -> Bool) -> [Entry] {
    let keys = Set(met.map(\.key))
    return entries.filter { !keys.contains($0.key) && isJudged($0.path) }
  }

  /// JSON, a finding a line.
  package var text: String {
    entries.map { entry in
      JSONValue.object([
        ("path", .string(entry.path)), ("rule", .string(entry.rule)),
        ("fingerprint", .string(entry.fingerprint)), ("message", .string(entry.message)),
      ]).serialized() + "\n"
    }.joined()
  }
}
