package import Text

/// Two versions of a text, each with its source and what its checks found.
package struct LintedRevision: Sendable {
  package let revision: Revision
  /// The older version.
  package let old: LintedPair
  package let new: LintedPair

  /// - Parameters:
  ///   - revision: of the targets of the two pairs.
  ///   - old: the older version, beside the same source as the newer one.
  package init(_ revision: Revision, old: LintedPair, new: LintedPair) {
    self.revision = revision
    self.old = old
    self.new = new
  }

  /// How many changes there are of each kind.
  struct Counts: Equatable {
    var changed = 0
    var added = 0
    var removed = 0
    var moved = 0
    var same = 0
  }

  var counts: Counts {
    revision.changes.reduce(into: Counts()) { counts, change in
      switch change.kind {
      case .same: counts.same += 1
      case .changed: counts.changed += 1
      case .added: counts.added += 1
      case .removed: counts.removed += 1
      }
      if change.isMoved { counts.moved += 1 }
    }
  }

  /// `4 sentences changed, 1 added, 2 removed, 1 moved · 131 unchanged`.
  package var summary: String {
    let counts = counts
    let parts = [
      (counts.changed, "changed"), (counts.added, "added"), (counts.removed, "removed"),
      (counts.moved, "moved"),
    ].filter { $0.0 > 0 }
    guard let first = parts.first else { return "no sentence differs" }
    let named = Plural.count(first.0, "sentence") + " " + first.1
    let list = [named] + parts.dropFirst().map { "\($0.0) \($0.1)" }
    return list.joined(separator: ", ") + " · \(counts.same) unchanged"
  }
}
