package import Lint
internal import Text

/// Which findings came with the newer version, which went with the older one, and which stayed.
///
/// A finding stays where the newer version has one of the same rule at the place that corresponds:
/// the same words first, then words that overlap after the edits, then the same evidence in the
/// source, then the same words anywhere in the segment.
package struct FindingChanges: Sendable {
  /// Findings of the newer version.
  package private(set) var introduced: [Finding] = []
  /// Findings of the older version.
  package private(set) var fixed: [Finding] = []
  package private(set) var remaining: [(old: Finding, new: Finding)] = []

  package init(_ linted: LintedRevision) {
    let places = RevisionPlaces(linted.revision)
    let old = linted.old.findings.map { RevisionPlaces.Old($0, places) }
    let new = linted.new.findings.map { RevisionPlaces.New($0, places) }
    var partner = [Int?](repeating: nil, count: old.count)
    var taken = [Bool](repeating: false, count: new.count)
    let byRule = Dictionary(grouping: new.indices) { new[$0].finding.rule }
    for level in RevisionPlaces.Closeness.allCases {
      for (index, finding) in old.enumerated() where partner[index] == nil {
        let found = (byRule[finding.finding.rule] ?? []).first { candidate in
          !taken[candidate] && places.agree(finding, new[candidate], level)
        }
        guard let found else { continue }
        partner[index] = found
        taken[found] = true
      }
    }
    for (index, finding) in old.enumerated() {
      if let found = partner[index] {
        remaining.append((finding.finding, new[found].finding))
      } else {
        fixed.append(finding.finding)
      }
    }
    introduced = new.indices.filter { !taken[$0] }.map { new[$0].finding }
  }

  /// `3 findings fixed, 1 introduced, 4 remaining`.
  package var summary: String {
    "\(Plural.count(fixed.count, "finding")) fixed, \(introduced.count) introduced, "
      + "\(remaining.count) remaining"
  }
}
