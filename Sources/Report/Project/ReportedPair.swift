internal import Lint
internal import Text

/// A pair in a report, with what the run knows of it beyond its findings.
package struct ReportedPair: Sendable {
  package let linted: LintedPair
  /// Findings that the baseline hides.
  package let hidden: Int
  /// What makes the translation stale; nil if nothing does, or if no one knows.
  package let stale: Stale?

  /// How far the source has gone on since the translation was last changed.
  package struct Stale: Sendable {
    /// Segments of the source that differ.
    package let changed: Int
    package let segments: Int
    /// The commit of the translation's last change.
    package let commit: String

    package init(changed: Int, segments: Int, commit: String) {
      self.changed = changed
      self.segments = segments
      self.commit = commit
    }
  }

  package init(_ linted: LintedPair, hidden: Int = 0, stale: Stale? = nil) {
    self.linted = linted
    self.hidden = hidden
    self.stale = stale
  }
}

extension ReportedPair.Stale {
  /// `3 of 40 since 1a2b3c4d5`.
  var text: String { "\(changed) of \(segments) since \(commit)" }
}
