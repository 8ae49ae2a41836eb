internal import Lint
internal import Text

/// What became of a finding between two versions.
enum FindingState: String, CaseIterable {
  case introduced, fixed, remaining
}

/// A finding on the page of two versions.
struct RevisedFinding {
  /// From 1, in the order of the page.
  var number = 0
  let state: FindingState
  /// Of the older version if it is fixed, else of the newer one.
  let finding: Finding
}

/// A row of the table of two versions: changes that render the same of the source.
struct RevisionRow {
  /// Indices of the revision's changes.
  var changes: [Int]
  /// What of the source stands beside them.
  var source: [Passage] = []
  var findings: [RevisedFinding] = []

  /// Whether there is nothing to see: neither a change nor a finding.
  func isQuiet(_ revision: Revision) -> Bool { findings.isEmpty && !isChanged(revision) }

  /// Whether the versions differ there, or a sentence moved.
  func isChanged(_ revision: Revision) -> Bool {
    changes.contains { index in
      revision.changes[index].kind != .same || revision.changes[index].isMoved
    }
  }
}
